using Panj.Events;
using Panj.Picture.Copies;

namespace Panj.Picture.Merging;

/// <summary>Says how well two reports fit as one happening.</summary>
internal sealed class PairScorer(CopyFindings copies)
{
    private const double SameKind = 1.0;
    private const double SameSaying = 0.5;
    private const double NearKind = 0.3;
    private const double SameThing = 1.0;
    private const double SameMode = 0.3;
    private const double OtherMode = -0.6;
    private const double SameWords = 2.0;
    private const double WordsByChance = 0.3;
    private const double OtherMatter = -3.2;
    private const double MatterByChance = 0.3;
    private const double SharedPassages = 0.6;
    private const double Copied = 1.2;

    /// <summary>Fingerprints from which two articles share passages.</summary>
    public const int FewestPassages = 2;

    /// <summary>The score of two reports of one family; the same whichever comes first.</summary>
    public MergeScore Score(Member one, Member other)
    {
        if (string.CompareOrdinal(one.Key, other.Key) > 0) (one, other) = (other, one);
        if (KindOf(one, other) is not { } kind) return MergeScore.Conflict;
        if (TimeMatch.Score(one, other) is not { } when) return MergeScore.Conflict;
        if (PartyMatch.Score(one, other) is not { } parties) return MergeScore.Conflict;
        if (PlaceMatch.Score(one, other) is not { } where) return MergeScore.Conflict;
        return new MergeScore(kind, parties, when, where, FigureMatch.Score(one.Report.Figures, other.Report.Figures), WordsOf(one, other));
    }

    /// <summary>False where two reports cannot fit, whatever their articles have to do with each other.</summary>
    public static bool MayFit(Member one, Member other)
    {
        if (string.CompareOrdinal(one.Key, other.Key) > 0) (one, other) = (other, one);
        if (KindOf(one, other) is not { } kind || TimeMatch.Score(one, other) is not { } when) return false;
        if (PartyMatch.Score(one, other) is not { } parties || PlaceMatch.Score(one, other) is not { } where) return false;
        return kind + parties + when + where + FigureMatch.Score(one.Report.Figures, other.Report.Figures) + SameWords + Copied >= MergeScore.Related;
    }

    /// <summary>True where the two may be in one event: the table of kinds allows it, and one article that tells them apart tells the same in both.</summary>
    public static bool MayMerge(Member one, Member other) =>
        one.Kind.MergeGroup == other.Kind.MergeGroup && (one.ArticleId != other.ArticleId || AreToldTwice(one, other));

    /// <summary>One article's two accounts are one event only where nothing of the one differs from the other.</summary>
    private static bool AreToldTwice(Member one, Member other)
    {
        if (one.Report.Kind != other.Report.Kind || one.Report.Kind is EventKind.Statement or EventKind.Order) return false;
        if (one.When is null || one.When != other.When || (one.Report.Mode ?? other.Report.Mode) != (other.Report.Mode ?? one.Report.Mode)) return false;
        if (!PartyMatch.AreEqual(one.Parties, other.Parties) || one.Parties.Count == 0) return false;
        if (one.Where is not null && other.Where is not null && PlaceMatch.Score(one.Where, other.Where, one.Report.Kind) is not > NearKind) return false;
        return one.Kind.MergeGroup == "fighting" ? one.Report.Figures.Count > 0 && FigureMatch.Agree(one.Report.Figures, other.Report.Figures)
            : FigureMatch.Score(one.Report.Figures, other.Report.Figures) >= 0;
    }

    private static double? KindOf(Member one, Member other)
    {
        var (mode, otherMode) = (one.Report.Mode, other.Report.Mode);
        if (one.Report.Kind != other.Report.Kind) return NearKind + (mode is not null && mode == otherMode ? SameThing : 0);
        var isSaying = one.Report.Kind is EventKind.Statement or EventKind.Order;
        var difference = mode is null || otherMode is null ? 0 : mode == otherMode ? SameMode : OtherMode;
        if (isSaying && difference < 0) return null;
        return (isSaying ? SameSaying : SameKind) + difference;
    }

    /// <summary>Two acts of violence of which nobody is named have more in common than place and day, or they are two.</summary>
    private static bool IsOtherMatter(Member one, Member other) =>
        one.Kind.MergeGroup == "fighting" && !(one.Parties.Any(p => p.IsNamed) && other.Parties.Any(p => p.IsNamed))
        && one.Evidence.Matter.Overlap(other.Evidence.Matter) < MatterByChance;

    private double WordsOf(Member one, Member other)
    {
        var likeness = one.Evidence.Clause.Jaccard(other.Evidence.Clause);
        var words = SameWords * Math.Max(0, (likeness - WordsByChance) / (1 - WordsByChance));
        if (one.ArticleId == other.ArticleId) return words;
        if (copies.OriginalOf(one.ArticleId) == copies.OriginalOf(other.ArticleId)) return words + Copied;
        if (IsOtherMatter(one, other)) return words + OtherMatter;
        return words + (copies.SharedBetween(one.ArticleId, other.ArticleId) >= FewestPassages ? SharedPassages : 0);
    }
}
