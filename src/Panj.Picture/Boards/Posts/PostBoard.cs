using Panj.Events;

namespace Panj.Picture.Boards.Posts;

/// <summary>Outposts, bases, crossings, fences, training fields: which are promised, built, opened, attacked, taken, closed.</summary>
internal sealed class PostBoard : IBoardMaker
{
    private const string Name = "posts";

    private static readonly string[] _columns = ["what", "number", "where", "stage", "since", "by", "for", "last-told", "history"];

    /// <summary>From this rank on a thing stands, and no news of it is no doubt.</summary>
    private const int Standing = 6;

    public Board Make(Known known)
    {
        var facts = StageTable.Staged(Name, known).SelectMany(PostsOf).ToArray();
        var groups = Groups.Of(facts, Keys, static (one, other) => one.Sort == other.Sort);
        return new Board(Name, "Posts and infrastructure", _columns, [.. groups.Select(g => Row(g, known))]);
    }

    private static IEnumerable<PostFact> PostsOf(Staged staged)
    {
        var words = staged.Stage.IsOfTarget ? new ClauseWords(Target(staged.Fact.Event)) : staged.Fact.Clauses;
        return WordTable.Posts(words).Select(sort => new PostFact(staged.Fact, staged.Stage, sort));
    }

    private static string Target(Event happening) => string.Join(" | ", [happening.Where?.Name, .. happening.Participants.Where(p => p.Role is Role.Target or Role.Victim).Select(p => p.Name)]);

    /// <summary>Posts of one sort at one named place are one; along a border or in a country there may be many.</summary>
    private static IEnumerable<string> Keys(PostFact post) =>
        post.Fact.Event.Where is { Precision: not (Precision.Border or Precision.Country or Precision.Province) } place ? [$"{post.Sort}\u001f{place.Name}"] : [];

    private static BoardRow Row(IReadOnlyList<PostFact> group, Known known)
    {
        Staged[] life = [.. group.Select(g => g.Staged)];
        var (head, facts, cells) = (Lives.Head(life), life.Select(s => s.Fact).ToArray(), known.Cells);
        return new BoardRow(
        [
            cells.Of(group[0].Sort, group[0].Sort, facts, CellField.Any),
            Number(head.Fact, group[0].Sort, cells),
            cells.Where(facts.FirstOrDefault(f => f.Event.Where is not null) ?? head.Fact),
            StageCell(life, head, known),
            cells.When(head.Fact),
            cells.Who(facts.FirstOrDefault(HasMaker) ?? head.Fact, Role.Giver, Role.Actor),
            cells.Who(facts.FirstOrDefault(HasReceiver) ?? head.Fact, Role.Receiver),
            cells.LastTold(facts),
            cells.Of(Lives.History(life), null, facts, CellField.Stage),
        ]);
    }

    private static bool HasMaker(Fact fact) => fact.Event.Participants.Any(p => p.Role is Role.Giver or Role.Actor);

    private static bool HasReceiver(Fact fact) => fact.Event.Participants.Any(p => p.Role is Role.Receiver);

    private static Cell StageCell(IReadOnlyList<Staged> life, Staged head, Known known)
    {
        var silent = head.Stage.Rank < Standing ? Lives.Silence(life, known.AsOf) : [];
        return known.Cells.Of(head.Says, head.Stage.Name, life.Where(s => s.Stage.Name == head.Stage.Name && s.Fact.Status == head.Fact.Status).Select(s => s.Fact), CellField.Stage, silent);
    }

    /// <summary>How many of this sort: a count of outposts says nothing of the training field told with them.</summary>
    private static Cell Number(Fact fact, string sort, CellWriter cells)
    {
        var counts = fact.Event.Figures.Where(f => f.What is FigureKind.Facilities && f.Of is { } of && WordTable.Posts(new ClauseWords(of)).Contains(sort, StringComparer.Ordinal)).ToArray();
        return counts is [var only] && fact.Event.Figures.Count(f => f.What is FigureKind.Facilities) == 1 ? cells.Count(fact, FigureKind.Facilities)
            : cells.Of(string.Join("; ", counts.Select(FigureWords.Of)), null, [fact], CellField.Figures([FigureKind.Facilities]));
    }
}
