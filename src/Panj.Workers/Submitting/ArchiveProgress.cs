using System.Globalization;

namespace Panj.Workers.Submitting;

/// <summary>
/// How far archives are in the queue, in a file beside their list: a line each time, records and archive, with "done" where it is all there; the last line of an archive
/// counts. What is written there has been confirmed by the broker.
/// </summary>
public sealed class ArchiveProgress : IDisposable
{
    private const string Done = "done";
    private const char Tab = '\t';
    private readonly Dictionary<string, (long Records, bool IsDone)> _reached = new(StringComparer.Ordinal);
    private readonly StreamWriter _file;

    /// <summary>Opens the file, making it where it is not there; a last line that was cut off by a crash is passed over.</summary>
    /// <exception cref="IOException">It cannot be read or written.</exception>
    public ArchiveProgress(string path)
    {
        var isWhole = true;
        if (File.Exists(path))
        {
            var text = File.ReadAllText(path);
            isWhole = text.Length == 0 || text[^1] == '\n';
            foreach (var line in text.Split('\n').SkipLast(1)) Take(line);
        }

        _file = new StreamWriter(path, append: true) { AutoFlush = true, NewLine = "\n" };
        if (!isWhole) _file.WriteLine();
    }

    /// <summary>Records of an archive that are in the queue; null where all are.</summary>
    public long? Reached(string archive) => !_reached.TryGetValue(archive, out var reached) ? 0 : reached.IsDone ? null : reached.Records;

    /// <summary>So many records of an archive are in the queue.</summary>
    public void Reach(string archive, long records, bool isDone)
    {
        _file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{records}{Tab}{(isDone ? Done : "")}{Tab}{archive}"));
        _reached[archive] = (records, isDone);
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private void Take(string line)
    {
        if (line.Split(Tab, 3) is [var records, var state, var archive] && long.TryParse(records, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) _reached[archive] = (number, state == Done);
    }
}
