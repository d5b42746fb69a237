using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Panj.Evaluating.Articles;

namespace Panj.Evaluating.Pages;

/// <summary>Pages and what is true of them: WCXB (ground-truth/*.json.gz beside html/*.html.gz) or the article extraction benchmark (ground-truth.json).</summary>
internal static partial class PageBenchmark
{
    private const int SniffedBytes = 4096;
    private const int DayLength = 10;

    /// <summary>Pages with their bodies.</summary>
    public static IEnumerable<Exercise<TrueText>> Texts(Examination examination) =>
        File.Exists(Path.Combine(examination.Path, "ground-truth.json")) ? Plain(examination)
        : Typed(examination).Select(page => new Exercise<TrueText>(
            new GivenArticle(page.Key, "", Url: page.Truth.Text("url"), Html: page.Html), new TrueText(KindOf(page.Truth), page.Truth.Part("ground_truth")?.Text("main_content") ?? "")));

    /// <summary>Pages of which a day is known; addresses are withheld, as they often hold it.</summary>
    public static IEnumerable<Exercise<string>> Days(Examination examination) =>
        from page in Typed(examination)
        let day = page.Truth.Part("ground_truth")?.Text("publish_date")
        where day?.Length == DayLength
        select new Exercise<string>(new GivenArticle(page.Key, "", Html: page.Html), day);

    /// <summary>A stored page as text: UTF-8, or else the charset it names, or else Windows-1252.</summary>
    internal static string Decode(byte[] page)
    {
        var start = page is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        if (System.Text.Unicode.Utf8.IsValid(page.AsSpan(start))) return Encoding.UTF8.GetString(page, start, page.Length - start);
        var named = Charset().Match(Encoding.Latin1.GetString(page, 0, Math.Min(page.Length, SniffedBytes)));
        var charset = named.Success ? named.Groups[1].Value.ToLowerInvariant() : "windows-1252";
        var encoding = charset == "utf-8" ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(charset == "iso-8859-1" ? "windows-1252" : charset);
        return (encoding ?? Encoding.UTF8).GetString(page);
    }

    private static string KindOf(JsonElement truth) => truth.Part("_internal")?.Part("page_type")?.Text("primary") ?? "article";

    private static IEnumerable<Exercise<TrueText>> Plain(Examination examination)
    {
        var path = Path.Combine(examination.Path, "ground-truth.json");
        using var json = examination.Try(path, () => JsonDocument.Parse(examination.Text(path)));
        foreach (var page in json?.RootElement.EnumerateObject().ToList() ?? [])
        {
            var html = Path.Combine(examination.Path, "html", page.Name + ".html.gz");
            if (examination.Try(html, () => Decode(Unpacked(html, examination.Limits))) is { } text)
                yield return new Exercise<TrueText>(new GivenArticle(page.Name, "", Url: page.Value.Text("url"), Html: text), new TrueText(null, page.Value.Text("articleBody") ?? ""));
        }
    }

    private static IEnumerable<TruePage> Typed(Examination examination)
    {
        var folder = Path.Combine(examination.Path, "ground-truth");
        var files = examination.Try(folder, () => Directory.GetFiles(folder, "*.json.gz").Order(StringComparer.Ordinal).Take(examination.Limits.Files).ToList());
        foreach (var file in files ?? [])
            if (examination.Try(file, () => Read(file, examination)) is { } page) yield return page;
    }

    private static TruePage Read(string file, Examination examination)
    {
        using var truth = JsonDocument.Parse(Unpacked(file, examination.Limits));
        var key = Path.GetFileName(file).Split('.')[0];
        return new TruePage(key, Decode(Unpacked(Path.Combine(examination.Path, "html", key + ".html.gz"), examination.Limits)), truth.RootElement.Clone());
    }

    private static byte[] Unpacked(string file, EvaluatingLimits limits)
    {
        using var packed = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        var block = new byte[81920];
        int read;
        while ((read = packed.Read(block)) > 0)
        {
            if (bytes.Length + read > limits.FileBytes) throw new InvalidDataException($"it unpacks to more than {limits.FileBytes:N0} bytes");
            bytes.Write(block, 0, read);
        }

        return bytes.ToArray();
    }

    [GeneratedRegex("charset\\s*=\\s*[\"']?([\\w-]+)", RegexOptions.NonBacktracking)]
    private static partial Regex Charset();
}
