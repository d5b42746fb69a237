using System.Globalization;
using Panj.Events;

namespace Panj.Picture.Boards.Contacts;

/// <summary>Which sides spoke with each other, how often, by which channel, and who did.</summary>
internal sealed class ContactBoard : IBoardMaker
{
    private const string Name = "contacts";

    private static readonly string[] _columns = ["sides", "talks", "letters", "planned", "channels", "who", "latest", "days"];

    public Board Make(Known known)
    {
        var pairs = StageTable.Staged(Name, known).SelectMany(s => Pairs(s.Fact.Event).Select(pair => (Pair: pair, Staged: s)));
        var rows = pairs.GroupBy(p => p.Pair, p => p.Staged, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal);
        return new Board(Name, "Contacts", _columns, [.. rows.Select(g => Row(g.Key, [.. g], known.Cells))]);
    }

    /// <summary>Each two sides that take part, in one order.</summary>
    private static IEnumerable<string> Pairs(Event happening)
    {
        var sides = happening.Participants.Select(SideOf).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return sides.SelectMany((one, i) => sides.Skip(i + 1).Select(other => $"{one}–{other}"));
    }

    /// <summary>A state, a group or a body; a person whose side is not plain speaks for none.</summary>
    private static string? SideOf(Participant party) => party.Side ?? (party.Id is { } id && !id.StartsWith("person:", StringComparison.Ordinal) ? party.Name : null);

    private static BoardRow Row(string pair, Staged[] contacts, CellWriter cells)
    {
        Fact[] facts = [.. contacts.Select(s => s.Fact)];
        Fact[] held = [.. contacts.Where(s => s.Stage.Name != "planned").Select(s => s.Fact)];
        var who = facts.Select(f => string.Join(" and ", f.Event.Participants.Select(p => p.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))).Distinct(StringComparer.Ordinal);
        return new BoardRow(
        [
            cells.Of(pair, pair.Replace('–', ' '), facts, CellField.Any),
            Number("spoke", contacts, cells),
            Number("wrote", contacts, cells),
            Number("planned", contacts, cells),
            cells.Of(Channels(held), null, held, CellField.Any),
            cells.Of(string.Join("; ", who), null, facts, CellField.Any),
            held.Length == 0 ? Cell.NotSaid : cells.When(held[0]),
            cells.Of(string.Join("; ", held.Select(EventDay)), null, held, CellField.When),
        ]);
    }

    private static Cell Number(string stage, Staged[] contacts, CellWriter cells)
    {
        Fact[] facts = [.. contacts.Where(s => s.Stage.Name == stage).Select(s => s.Fact)];
        var number = facts.Length.ToString(CultureInfo.InvariantCulture);
        return cells.Of(number, number, facts, CellField.Any);
    }

    private static string Channels(Fact[] facts) => string.Join(", ", facts.GroupBy(f => f.Event.Mode ?? "channel not said", StringComparer.Ordinal)
        .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key} {g.Count()}")));

    private static string EventDay(Fact fact) => fact.Event.When is null ? $"told {WhenWords.Of(When.Day(fact.FirstTold))}" : EventWords.Date(fact.Event);
}
