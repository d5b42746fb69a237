using Panj.Events;
using Panj.Picture.Origins;

namespace Panj.Picture.Boards;

/// <summary>Writes cells: words with the reports that say them, how many origins and outlets those are, and what there is to doubt.</summary>
internal sealed class CellWriter(Snapshot picture)
{
    private readonly OriginCounter _origins = new(picture);

    /// <summary>A cell that rests on those reports of some facts that tell it; the cell of what is not said where none does.</summary>
    /// <param name="words">What it says.</param>
    /// <param name="value">The same for a program.</param>
    /// <param name="facts">The facts it is drawn from.</param>
    /// <param name="field">Which reports tell it, and which disputes bear on it.</param>
    /// <param name="more">Doubts that the board itself has.</param>
    public Cell Of(string? words, string? value, IEnumerable<Fact> facts, CellField field, params IEnumerable<Doubt> more)
    {
        var told = facts.Distinct().Select(f => (Fact: f, Tellings: f.Tellings.Where(field.IsTold).ToArray())).Where(p => p.Tellings.Length > 0).ToArray();
        if (told.Length == 0 || string.IsNullOrEmpty(words)) return Cell.NotSaid;
        var reports = told.SelectMany(p => p.Tellings).Select(t => t.Reference).OrderBy(r => r.ArticleId, StringComparer.Ordinal).ThenBy(r => r.Index).ToArray();
        var (origins, outlets) = _origins.Of(reports);
        var doubts = told.SelectMany(p => Doubts.Of(p.Fact, field)).Concat(more);
        if (origins == 1) doubts = doubts.Append(new Doubt(DoubtKind.SingleOrigin, "one origin"));
        return new Cell
        {
            Words = words,
            Value = value,
            Events = [.. told.Select(p => p.Fact.Event.Id).Order(StringComparer.Ordinal)],
            Reports = reports,
            Origins = origins,
            Outlets = outlets,
            Doubts = [.. doubts.Distinct().Order()],
        };
    }

    /// <summary>When something happened; where no report says, by when it was told.</summary>
    public Cell When(Fact fact) => fact.Event.When is { } when
        ? Of(WhenWords.Of(when), when.Edtf, [fact], CellField.When)
        : Of($"told {WhenWords.Of(Events.When.Day(fact.FirstTold))}", $"../{Events.When.Day(fact.FirstTold)}", [fact], CellField.Any);

    /// <summary>The last day on which something was told.</summary>
    public Cell LastTold(IReadOnlyList<Fact> facts)
    {
        var last = facts.Max(f => f.LastTold);
        return Of(WhenWords.Of(Events.When.Day(last)), Events.When.Day(last).Edtf, facts.Where(f => f.LastTold == last), CellField.Any);
    }

    /// <summary>Where something happened.</summary>
    public Cell Where(Fact fact) => Of(fact.Event.Where?.Name, fact.Event.Where?.Name, [fact], CellField.Where);

    /// <summary>Who takes part in some of the roles.</summary>
    public Cell Who(Fact fact, params IReadOnlyList<Role> roles)
    {
        var parties = fact.Event.Participants.Where(p => roles.Contains(p.Role)).ToArray();
        return Of(Names(parties), Sides(parties), [fact], CellField.Roles(roles));
    }

    /// <summary>How many of some sort.</summary>
    public Cell Count(Fact fact, params IReadOnlyList<FigureKind> kinds)
    {
        var figures = fact.Event.Figures.Where(f => kinds.Contains(f.What)).ToArray();
        var value = figures is [var only] ? (only.Best ?? only.Low)?.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) : null;
        return Of(string.Join("; ", figures.Select(FigureWords.Of)), value, [fact], CellField.Figures(kinds));
    }

    /// <summary>Names in the order of the event, each once, without the numbers before them: how many there are is said elsewhere.</summary>
    public static string Names(IEnumerable<Participant> parties) =>
        string.Join(", ", parties.Select(p => PartyWords.Uncounted(p.Name)).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal));

    private static string? Sides(IEnumerable<Participant> parties)
    {
        var sides = parties.Select(p => p.Side).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return sides.Length == 0 ? null : string.Join(' ', sides);
    }
}
