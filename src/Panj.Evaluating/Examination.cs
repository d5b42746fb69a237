using System.Text;
using System.Text.Json;
using System.Xml;

namespace Panj.Evaluating;

/// <summary>One run of one suite: what is examined, on what, and where answers and refusals go.</summary>
public sealed class Examination
{
    /// <summary>File or folder of the benchmark.</summary>
    public required string Path { get; init; }

    /// <summary>Folder of the texts where they lie apart from the truth; null where they do not.</summary>
    public string? Texts { get; init; }

    /// <summary>What is examined.</summary>
    public required IExaminee Examinee { get; init; }

    /// <summary>Takes every answer in the form that outside scorers read.</summary>
    public Stream Answers { get; init; } = Stream.Null;

    /// <summary>Takes what could not be used.</summary>
    public required Action<Refusal> Refuse { get; init; }

    /// <summary>Bounds on the benchmark's files.</summary>
    public EvaluatingLimits Limits { get; init; } = new();

    /// <summary>Stops the run between two articles.</summary>
    public CancellationToken Cancel { get; init; }

    /// <summary><see cref="Path"/> where it is a file, otherwise its files that fit one of the endings, in order of name.</summary>
    internal IReadOnlyList<string> Files(bool deep, params string[] endings)
    {
        if (File.Exists(Path)) return [Path];
        if (Try(Path, () => Listed(Path, deep, endings)) is not { } found) return [];
        if (found.Count == 0) Refuse(new Refusal(Path, $"holds no {string.Join(" or ", endings)} file", "Name the benchmark's file or folder."));
        return found;
    }

    /// <summary>The one file that <see cref="Path"/> names or holds; null, and refused, where there are none or several.</summary>
    internal string? OneFile(string ending)
    {
        var files = Files(deep: false, ending);
        if (files.Count > 1) Refuse(new Refusal(Path, $"holds {files.Count} {ending} files", "Name one of them."));
        return files.Count == 1 ? files[0] : null;
    }

    /// <summary>Makes something of a file; null, and refused, where the file cannot be read or is not of its format.</summary>
    internal T? Try<T>(string path, Func<T> make) where T : class
    {
        Cancel.ThrowIfCancellationRequested();
        try
        {
            return make();
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            Refuse(new Refusal(path, "does not exist", "Check the path."));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Refuse(new Refusal(path, $"could not be read ({error.Message.TrimEnd('.')})", "Check the disk and the permissions."));
        }
        catch (Exception error) when (error is InvalidDataException or JsonException or XmlException or DecoderFallbackException or FormatException or OverflowException)
        {
            Refuse(new Refusal(path, $"is not of this suite's format ({error.Message.TrimEnd('.')})", "Name a file of the benchmark."));
        }

        return null;
    }

    /// <summary>The file's text, decoded strictly, without a byte order mark; line ends stay as stored.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is too large.</exception>
    /// <exception cref="DecoderFallbackException">It is no UTF-8.</exception>
    internal string Text(string path)
    {
        if (new FileInfo(path).Length > Limits.FileBytes) throw new InvalidDataException($"it is larger than {Limits.FileBytes:N0} bytes");
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path));
        return text.StartsWith('\uFEFF') ? text[1..] : text;
    }

    private List<string> Listed(string folder, bool deep, string[] endings)
    {
        var files = Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = deep, IgnoreInaccessible = true, MaxRecursionDepth = 16 })
            .Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal))).Take(Limits.Files + 1).ToList();
        if (files.Count > Limits.Files) throw new InvalidDataException($"it holds more than {Limits.Files:N0} files");
        files.Sort(StringComparer.Ordinal);
        return files;
    }
}
