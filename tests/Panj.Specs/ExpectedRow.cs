using System.Globalization;
using Panj.Picture.Boards;

namespace Panj.Specs;

/// <summary>One line of a boards block: "drills | who Norland | state over | from a-01 | doubt planned", or with "no" before it what no row may hold.</summary>
public sealed record ExpectedRow(string Line)
{
    private const string Not = "no ";

    private readonly string[] _cells = [.. Line.Split('|').Select(cell => cell.Trim())];

    public bool IsAbsent => Line.StartsWith(Not, StringComparison.Ordinal);

    public string Board => IsAbsent ? _cells[0][Not.Length..] : _cells[0];

    /// <summary>What of the line a row does not hold; empty where it holds all.</summary>
    public IEnumerable<string> Unmet(Board board, BoardRow row) => _cells.Skip(1).Where(cell => !Holds(cell, board, row));

    private static bool Holds(string cell, Board board, BoardRow row)
    {
        var space = cell.IndexOf(' ', StringComparison.Ordinal);
        var (key, value) = (cell[..space], cell[(space + 1)..]);
        return key switch
        {
            "from" => value.Split(' ').All(article => row.Reports.Any(r => r.ArticleId == article)),
            "doubt" => row.Cells.Any(c => c.Doubts.Any(d => d.Words == value)),
            "origins" => value == row.Cells.Max(c => c.Origins).ToString(CultureInfo.InvariantCulture),
            _ => board.At(row, key).Words == value,
        };
    }
}
