using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Panj.Events;

namespace Panj.Storage;

/// <summary>A reading taken apart into columns, and put together again.</summary>
internal sealed record StoredReading(byte[] Text, string Told, string Masthead, string Clutter, string Warnings, IReadOnlyList<string> Reports)
{
    private const string None = "[]";

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What was taken apart; null where it comes from columns.</summary>
    public ArticleReading? Taken { get; init; }

    /// <summary>The reading itself.</summary>
    public ArticleReading Source => Taken ?? ToReading();

    /// <summary>The article's identity.</summary>
    public string Id => Source.Article.Id;

    /// <summary>Digest of what the outlet published. The file it was read from is not part of it, as a copy of the file elsewhere is the same article, nor is the day of change: sites stamp one anew without a change.</summary>
    public required byte[] ContentDigest { get; init; }

    /// <summary>Digest of what the reader made of it.</summary>
    public required byte[] ReadingDigest { get; init; }

    /// <exception cref="ArgumentException">The text holds half a surrogate pair.</exception>
    public static StoredReading From(ArticleReading reading)
    {
        var text = s_strict.GetBytes(reading.Article.Text);
        var told = reading.Article with { Text = "" };
        var masthead = JsonSerializer.Serialize(reading.Masthead, StoredJson.Default.Masthead);
        var clutter = JsonSerializer.Serialize(reading.Clutter, StoredJson.Default.IReadOnlyListSpan);
        var warnings = JsonSerializer.Serialize(reading.Warnings, StoredJson.Default.IReadOnlyListString);
        string[] reports = [.. reading.Reports.Select(report => JsonSerializer.Serialize(report, StoredJson.Default.Report))];
        return new StoredReading(text, JsonSerializer.Serialize(told, StoredJson.Default.Article), masthead, clutter, warnings, reports)
        {
            Taken = reading,
            ContentDigest = Digest([JsonSerializer.Serialize(told with { File = null, Modified = null }, StoredJson.Default.Article), reading.Article.Text]),
            ReadingDigest = Digest([masthead, clutter, warnings, .. reports]),
        };
    }

    /// <summary>The row that keeps it, with what was read of the same content last.</summary>
    public VersionRow ToRow(long number, long readAt, StoredReading last) => new(Id, number, readAt)
    {
        Content = ContentDigest,
        Reading = last.ReadingDigest,
        Text = Text,
        Told = Told,
        Masthead = last.Masthead,
        Clutter = last.Clutter,
        Warnings = last.Warnings,
    };

    public ArticleReading ToReading() => With([.. Reports.Select(ReportList.Read)]);

    /// <summary>The same where few of its reports are looked at: each is read when somebody asks for it.</summary>
    public ArticleReading ToPassing() => With(new ReportList(Reports));

    private ArticleReading With(IReadOnlyList<Report> reports) => new()
    {
        Article = Parsed(JsonSerializer.Deserialize(Told, StoredJson.Default.Article)) with { Text = s_strict.GetString(Text) },
        Masthead = Parsed(JsonSerializer.Deserialize(Masthead, StoredJson.Default.Masthead)),
        Clutter = Clutter == None ? [] : Parsed(JsonSerializer.Deserialize(Clutter, StoredJson.Default.IReadOnlyListSpan)),
        Warnings = Warnings == None ? [] : Parsed(JsonSerializer.Deserialize(Warnings, StoredJson.Default.IReadOnlyListString)),
        Reports = reports,
    };

    private static T Parsed<T>(T? value) where T : class => value ?? throw new JsonException("A column holds null.");

    private static byte[] Digest(IReadOnlyList<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(s_strict.GetBytes(part));
            hash.AppendData([0xFF]);
        }

        return hash.GetHashAndReset();
    }
}
