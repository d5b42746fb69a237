using System.Globalization;
using Panj.Events;
using Panj.Language;

namespace Panj.Exchange.Importing;

/// <summary>Gathers what a row says into one report of its source.</summary>
internal sealed class ForeignReport
{
    private readonly List<Participant> _parties = [];
    private readonly List<Figure> _figures = [];
    private readonly List<ChainLink> _voices = [];

    /// <summary>The row as text.</summary>
    public RowText Text { get; } = new();

    /// <summary>What of it was not taken.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>What the row is called by, fit to be kept.</summary>
    public string Identity { get; set; } = "";

    /// <summary>What kind of happening, with the cell that says so.</summary>
    public Evidenced<EventKind>? Kind { get; set; }

    public string? Mode { get; set; }

    public EventStatus Status { get; set; }

    public bool Background { get; set; }

    public Evidenced<When>? When { get; set; }

    public Evidenced<Place>? Where { get; set; }

    /// <summary>Words that tell it, null where the row has none.</summary>
    public Evidenced<string>? Story { get; set; }

    public DateOnly? Published { get; set; }

    public string? Url { get; set; }

    /// <summary>Adds those whom a cell names, parted by semicolons.</summary>
    public void AddParties(Evidenced<string>? cell, Role role)
    {
        foreach (var name in PartsOf(cell)) _parties.Add(new Participant { Name = name.Value, Role = role, Side = StateOf(name.Value), Spans = name.Spans });
    }

    public void Add(Participant party) => _parties.Add(party);

    public void Add(Figure figure) => _figures.Add(figure);

    /// <summary>Adds the voices that a cell names, parted by semicolons, in their order.</summary>
    public void AddVoices(Evidenced<string>? cell, SourceKind kind)
    {
        foreach (var name in PartsOf(cell)) _voices.Add(new ChainLink(name.Value, kind, name.Spans));
    }

    /// <summary>A number of people of a cell; null, with a note, where it is none.</summary>
    public decimal? NumberOf(Evidenced<string>? cell, string column)
    {
        if (cell is null) return null;
        if (decimal.TryParse(cell.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= 0 and < 1_000_000_000) return number;
        Notes.Add($"{column} '{Shown(cell.Value)}' is no number");
        return null;
    }

    /// <summary>Degrees of a cell; null, with a note, where they are none.</summary>
    public double? DegreesOf(Evidenced<string>? cell, string column, double most)
    {
        if (cell is null) return null;
        if (double.TryParse(cell.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most) return degrees;
        Notes.Add($"{column} '{Shown(cell.Value)}' are no degrees");
        return null;
    }

    /// <summary>The reading of a row: an article of the source, with this one report.</summary>
    public ArticleReading Reading(string source, string id)
    {
        if (Kind is not { } kind) throw new InvalidOperationException("A report has a kind.");
        return new ArticleReading
        {
            Article = new Article { Id = id, Text = Text.Text, Outlet = source, Published = Published, Url = Url },
            Masthead = new Masthead(),
            Clutter = Text.Clutter,
            Warnings = [$"Taken in from {source}: what is reported is theirs, not read by Panj."],
            Reports =
            [
                new Report
                {
                    Kind = kind.Value, Mode = Mode, Status = Status, Background = Background, Confidence = 1, Participants = _parties, When = When, Where = Where, Figures = _figures,
                    Chain = [new ChainLink(source, SourceKind.Outlet, []), .. _voices.DistinctBy(v => v.Name, StringComparer.Ordinal)],
                    WhenKnownBy = When is null ? null : $"the day that {source} gives", WhereKnownBy = Where is null ? null : $"the place that {source} gives",
                    Spans = [(Story?.Spans ?? kind.Spans)[0]], Why = [$"taken in from {source}"],
                },
            ],
        };
    }

    /// <summary>Spans of some cells, sorted.</summary>
    public static IReadOnlyList<Span> SpansOf(params Evidenced<string>?[] cells) => [.. cells.OfType<Evidenced<string>>().SelectMany(c => c.Spans).Order()];

    /// <summary>A value short enough to be shown.</summary>
    public static string Shown(string value) => value.Length <= 40 ? value : value[..40] + "…";

    private static IEnumerable<Evidenced<string>> PartsOf(Evidenced<string>? cell)
    {
        if (cell is null) yield break;
        var (start, at) = (cell.Spans[0].Start, 0);
        foreach (var part in cell.Value.Split(';'))
        {
            var name = part.Trim();
            var begin = start + at + part.IndexOf(name, StringComparison.Ordinal);
            at += part.Length + 1;
            if (name.Length > 0) yield return new Evidenced<string>(name, [new Span(begin, begin + name.Length)]);
        }
    }

    /// <summary>The state of "Military Forces of Norland (2021-)", of "Government of Norland" and of "Norland"; null for any other name.</summary>
    private static string? StateOf(string name)
    {
        var bare = name.Split('(')[0].Trim();
        if (Countries.Standard.CodeOf(bare) is { } code && bare.Length > 3) return code;
        var of = bare.IndexOf(" Forces of ", StringComparison.Ordinal) is var forces and > 0 ? forces + " Forces of ".Length : bare.StartsWith("Government of ", StringComparison.Ordinal) ? "Government of ".Length : -1;
        return of < 0 ? null : Countries.Standard.CodeOf(bare[of..]);
    }
}
