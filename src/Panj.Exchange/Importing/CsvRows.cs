using CsvHelper;

namespace Panj.Exchange.Importing;

/// <summary>Reads a table row by row in flat memory. Separators are found, rows are bounded.</summary>
internal static class CsvRows
{
    private const int MostRowBytes = 1 << 20;

    private static readonly CsvReaderOptions _rules = new() { MaxRecordSize = MostRowBytes, TrackLineNumbers = true, PoolStrings = false };

    /// <summary>What <paramref name="take"/> makes of each row; one refused row where columns are missing, or where a row breaks the table off.</summary>
    public static IEnumerable<ImportedRow> Read(Stream stream, string[] needed, Func<long, Func<string, string?>, ImportedRow> take)
    {
        using var csv = CsvReader.Create(stream, _rules, leaveOpen: true);
        if (Begin(csv, needed) is { } refused)
        {
            yield return refused;
            yield break;
        }

        while (true)
        {
            var (more, broken) = Next(csv);
            if (broken is not null) yield return broken;
            if (!more) yield break;
            yield return take(csv.LineNumber, column => csv.TryGetFieldIndex(column, out var index) && index < csv.FieldCount ? csv.GetString(index) : null);
        }
    }

    private static ImportedRow? Begin(CsvReader csv, string[] needed)
    {
        try
        {
            csv.ReadHeader();
            var missing = needed.Where(column => !csv.TryGetFieldIndex(column, out _)).ToArray();
            return missing.Length == 0 ? null : ImportedRow.Refused(1, $"belongs to a table without the column {string.Join(", ", missing)}");
        }
        catch (CsvFormatException failure)
        {
            return ImportedRow.Refused(1, Words(failure));
        }
    }

    private static (bool More, ImportedRow? Broken) Next(CsvReader csv)
    {
        try
        {
            return (csv.Read(), null);
        }
        catch (CsvFormatException failure)
        {
            return (false, ImportedRow.Refused(failure.LineNumber, Words(failure)));
        }
    }

    private static string Words(CsvFormatException failure) => $"and all that follows cannot be read: {failure.Message.TrimEnd('.')}";
}
