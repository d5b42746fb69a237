using CsvHelper;

namespace Panj.Exchange.Sheets;

/// <summary>Writes a table as CSV (RFC 4180, UTF-8) row by row; the stream stays open.</summary>
internal sealed class Sheet : IDisposable
{
    /// <summary>Guarded are the words of articles, cell by cell: a negative number is no formula.</summary>
    private static readonly CsvWriterOptions _rules = new() { NewLine = "\r\n", Injection = CsvInjection.None };

    private readonly CsvWriter _csv;

    /// <summary>Begins with a header row.</summary>
    public Sheet(Stream stream, string[] header)
    {
        _csv = CsvWriter.Create(stream, _rules, leaveOpen: true);
        _csv.WriteRecord(header);
    }

    /// <summary>Adds a row, an empty cell for each null.</summary>
    public void Add(string?[] cells) => _csv.WriteRecord(Array.ConvertAll(cells, cell => cell ?? ""));

    public void Dispose() => _csv.Dispose();
}
