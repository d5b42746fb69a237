using Panj.Events;

namespace Panj.Picture.Boards.Commitments;

/// <summary>Promises followed through their life: pledged, drafted, signed, begun, delivered, called off, or gone silent.</summary>
internal sealed class CommitmentBoard : IBoardMaker
{
    private const string Name = "commitments";

    /// <summary>Up to this rank something is a promise; what comes after carries one out, and alone is none.</summary>
    private const int LastPromise = 3;

    /// <summary>From this rank on nothing more is awaited.</summary>
    private const int Settled = 5;

    private static readonly string[] _columns = ["what", "who", "to", "stage", "since", "last-told", "history"];

    public Board Make(Known known)
    {
        var groups = Groups.Of(StageTable.Staged(Name, known), static _ => [], static (one, other) => Subject(one.Fact) == Subject(other.Fact));
        return new Board(Name, "Commitments", _columns, [.. groups.Where(g => g.Any(s => s.Stage.Rank <= LastPromise)).Select(g => Row(g, known))]);
    }

    /// <summary>What is promised: a sort of post, or what the kind says; help with an outpost and help at large are two promises.</summary>
    private static string Subject(Fact fact) => WordTable.Posts(fact.Clauses) is [var post, ..] ? post : fact.Event.Mode ?? "";

    private static BoardRow Row(IReadOnlyList<Staged> life, Known known)
    {
        var (head, facts, cells) = (Lives.Head(life), life.Select(s => s.Fact).ToArray(), known.Cells);
        var first = life.OrderBy(s => s.Stage.Rank).ThenBy(s => s.Fact.Day).ThenBy(s => s.Fact.Event.Id, StringComparer.Ordinal).First();
        var entry = KindTable.Standard.Of(first.Fact.Event.Kind, first.Fact.Event.Mode);
        var subject = Subject(first.Fact);
        return new BoardRow(
        [
            cells.Of(subject.Length == 0 ? entry.Noun : subject, subject.Length == 0 ? Slug.Of(first.Fact.Event.Kind) : subject, facts, CellField.Any),
            cells.Who(With(facts, Role.Giver) ?? With(facts, Role.Actor) ?? first.Fact, Role.Giver, Role.Actor, Role.Participant),
            cells.Who(With(facts, Role.Receiver) ?? first.Fact, Role.Receiver),
            StageCell(life, head, known),
            cells.When(head.Fact),
            cells.LastTold(facts),
            cells.Of(Lives.History(life), null, facts, CellField.Stage),
        ]);
    }

    private static Fact? With(Fact[] facts, Role role) => Array.Find(facts, f => f.Event.Participants.Any(p => p.Role == role));

    private static Cell StageCell(IReadOnlyList<Staged> life, Staged head, Known known)
    {
        var facts = life.Where(s => s.Stage.Name == head.Stage.Name && s.Fact.Status == head.Fact.Status).Select(s => s.Fact);
        if (head.Stage.Rank >= Settled || Lives.SilentSince(life, known.AsOf) is not { } since) return known.Cells.Of(head.Says, head.Stage.Name, facts, CellField.Stage);
        return known.Cells.Of($"gone silent since {WhenWords.Of(When.Day(since))} ({head.Says})", "gone-silent", facts, CellField.Stage, Lives.Silence(life, known.AsOf));
    }
}
