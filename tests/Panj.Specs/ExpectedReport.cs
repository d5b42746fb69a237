using System.Globalization;
using Panj.Events;

namespace Panj.Specs;

/// <summary>One row of a reports block: "clash occurred | who militants, border guards | when 2024-03-01 | where Darvoz | figures killed 2 | chain Post > Ministry". What a row leaves out may be anything.</summary>
public sealed record ExpectedReport(string Row)
{
    private readonly string[] _cells = [.. Row.Split('|').Select(cell => cell.Trim())];

    /// <summary>What of the row the report does not hold; empty where it holds all.</summary>
    public IEnumerable<string> Unmet(Report report) => _cells.Where(cell => !Holds(cell, report));

    /// <summary>True where kind and status alone agree.</summary>
    public bool IsOfKind(Report report) => Holds(_cells[0], report);

    private static bool Holds(string cell, Report report)
    {
        var space = cell.IndexOf(' ', StringComparison.Ordinal);
        var (key, value) = (cell[..space], cell[(space + 1)..]);
        return key switch
        {
            "who" => value.Split(',').All(name => report.Participants.Any(p => p.Name.Contains(name.Trim(), StringComparison.OrdinalIgnoreCase))),
            "when" => value == (report.When?.Value.Edtf ?? "not said"),
            "where" => value == (report.Where?.Value.Name ?? "not said"),
            "mode" => value == report.Mode,
            "figures" => value == string.Join(", ", report.Figures.Select(Words)),
            "chain" => value == string.Join(" > ", report.Chain.Select(link => link.Name)),
            "background" => value == (report.Background ? "yes" : "no"),
            _ => key == Slug.Of(report.Kind) && value == Slug.Of(report.Status),
        };
    }

    private static string Words(Figure figure)
    {
        var number = (figure.Best ?? figure.Low)?.ToString(CultureInfo.InvariantCulture) ?? "";
        var sign = figure.Approximate ? "~" : figure.Best is null ? ">=" : "";
        return $"{Slug.Of(figure.What)} {sign}{number}";
    }
}
