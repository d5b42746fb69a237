using System.Globalization;
using CsvHelper;
using Panj.Events;
using Panj.Picture.Boards;

namespace Panj.Exchange;

/// <summary>Writes the state of a theatre as CSV (RFC 4180, UTF-8), one line a cell, for the boards have different columns. No cell that holds words of articles is taken for a formula by a spreadsheet.</summary>
public static class BoardCsv
{
    private const string Between = "; ";

    private static readonly string[] _header = ["as_of", "board", "row", "column", "words", "value", "origins", "outlets", "doubts", "events", "sources"];

    private static readonly CsvWriterOptions _rules = new() { NewLine = "\r\n", Injection = CsvInjection.None };

    /// <summary>Writes a header line and a line for each cell that says something, board by board.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, State state)
    {
        using var csv = CsvWriter.Create(stream, _rules, leaveOpen: true);
        csv.WriteRecord(_header);
        var citations = new Citations(state.Picture);
        var day = state.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (var board in state.Boards)
            for (var row = 0; row < board.Rows.Count; row++)
                foreach (var (column, cell) in board.Columns.Zip(board.Rows[row].Cells).Where(c => c.Second.IsSaid))
                    csv.WriteRecord([day, board.Name, Number(row + 1), column, .. Parts(cell, citations)]);
    }

    private static string[] Parts(Cell cell, Citations citations) => Array.ConvertAll<string?, string>(
    [
        SheetWords.Of(cell.Words), SheetWords.Of(cell.Value), Number(cell.Origins), Number(cell.Outlets),
        SheetWords.Of(string.Join(Between, cell.Doubts.Select(d => d.Words))), string.Join(' ', cell.Events),
        SheetWords.Of(string.Join(Between, cell.Reports.Select(r => CitationWords.Of(citations.Of(r))))),
    ], part => part ?? "");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
