using System.Globalization;
using Panj.Events;
using Panj.Picture.Boards;

namespace Panj.Cli.Text;

/// <summary>Puts the state of a theatre into lines: a heading a board, a line a row, and under it what there is to doubt.</summary>
internal sealed class StateText(State state)
{
    private const string Between = " · ";
    private const int MostNamed = 6;

    /// <summary>The lines in order.</summary>
    public IEnumerable<TextLine> Lines()
    {
        yield return new TextLine(SafeWords.Of($"{state.Theatre ?? "Everything"} as known on {WhenWords.Of(When.Day(state.AsOf))}"), IsHeading: true);
        yield return new TextLine("");
        foreach (var line in state.Boards.Where(b => b.Rows.Count > 0).SelectMany(Board)) yield return line;
        if (state.Boards.All(b => b.Rows.Count == 0)) yield return new TextLine("No article published by then tells anything that belongs on a board.");
        if (state.LeftOut > 0) yield return new TextLine(string.Create(CultureInfo.InvariantCulture, $"These are the latest events: {state.LeftOut:#,0} earlier ones are left out. A theatre of its own shows more."));
        if (state.Undated.Count > 0) yield return new TextLine(SafeWords.Of($"Left out, for nothing says on which day it was published: {Named(state.Undated)}"));
    }

    /// <summary>The first few; JSON names all.</summary>
    private static string Named(IReadOnlyList<string> articles) =>
        articles.Count <= MostNamed ? string.Join(", ", articles) : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", articles.Take(MostNamed))} and {articles.Count - MostNamed:#,0} more");

    private static IEnumerable<TextLine> Board(Board board)
    {
        yield return new TextLine(board.Title, IsHeading: true);
        foreach (var row in board.Rows)
        {
            yield return new TextLine(SafeWords.Of("  " + string.Join(Between, Cells(board, row))));
            yield return new TextLine(SafeWords.Of("    " + string.Join(Between, Support(row))));
        }

        yield return new TextLine("");
    }

    /// <summary>The first cell says what the row is about; the others stand under the names of their columns.</summary>
    private static IEnumerable<string> Cells(Board board, BoardRow row) =>
        board.Columns.Zip(row.Cells).Select((c, i) => (Column: c.First, Cell: c.Second, IsFirst: i == 0)).Where(c => c.Cell.IsSaid)
            .Select(c => c.IsFirst || c.Cell.Words.StartsWith(c.Column, StringComparison.Ordinal) ? c.Cell.Words : $"{c.Column.Replace('-', ' ')} {c.Cell.Words}");

    /// <summary>How many stand behind the row's best told cell, and every doubt once.</summary>
    private static IEnumerable<string> Support(BoardRow row)
    {
        yield return Counted(row.Cells.Max(c => c.Origins), "origin");
        yield return Counted(row.Cells.Max(c => c.Outlets), "outlet");
        foreach (var doubt in row.Cells.SelectMany(c => c.Doubts).Where(d => d.Kind is not DoubtKind.SingleOrigin).Distinct().Order()) yield return doubt.Words;
    }

    private static string Counted(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {noun}{(count == 1 ? "" : "s")}");
}
