using Panj.Language;

namespace Panj.Reading.Deeds;

/// <summary>
/// Reads what a sentence says one party does to another: the outermost word of data/deeds.tsv that governs both decides, so that who promises,
/// refuses or demands a deed has not done it. Safe for use from many threads.
/// </summary>
public sealed class DeedReader
{
    private readonly DeedLexicon _lexicon = new(Lexicon.Embedded("deeds"));
    private readonly DeedOperations _operations = new(Lexicon.Embedded("deed-operations"));

    /// <summary>The deed of one party towards another, null where the sentence tells none.</summary>
    /// <param name="sentence">A sentence.</param>
    /// <param name="source">Who acts, in characters of the text.</param>
    /// <param name="target">Who is acted on.</param>
    /// <param name="loosely">True to take, where no word governs both, the nearest that tells a deed.</param>
    public Deed? Between(Sentence sentence, Span source, Span target, bool loosely = false)
    {
        if (PartyPath.Of(sentence, source, target) is not { } path) return null;
        var judge = new DeedJudge(_lexicon, _operations, sentence);
        foreach (var token in path.Between)
            if (judge.Of(token, path.Down) is { } deed) return deed.In(sentence, true);
        if (!loosely) return null;
        foreach (var token in path.Around)
            if (judge.Of(token, path.Down) is { } deed) return deed.In(sentence, false);
        return null;
    }
}
