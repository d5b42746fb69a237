using Panj.Language;
using Panj.Reading.Parties;

namespace Panj.Reading.Deeds;

/// <summary>
/// Reads what a sentence says one party does to another: the outermost word of data/deeds.tsv that governs both decides, so that who promises,
/// refuses or demands a deed has not done it. Safe for use from many threads.
/// </summary>
public sealed class DeedReader
{
    /// <summary>More parties than this a sentence are a list, of which only the first are paired, as pairs grow with the square.</summary>
    private const int MaxParties = 40;

    private readonly DeedLexicon _lexicon = new(Lexicon.Embedded("deeds"));
    private readonly DeedOperations _operations = new(Lexicon.Embedded("deed-operations"));

    /// <summary>The deed of one party towards another, null where the sentence tells none.</summary>
    /// <param name="sentence">A sentence.</param>
    /// <param name="source">Who acts, in characters of the text.</param>
    /// <param name="target">Who is acted on.</param>
    /// <param name="loosely">True to take, where no word governs both, the nearest that tells a deed.</param>
    public Deed? Between(Sentence sentence, Span source, Span target, bool loosely = false)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (PartyPath.Of(sentence, source, target) is not { } path) return null;
        var judge = new DeedJudge(_lexicon, _operations, sentence);
        return First(judge, path.Between, path)?.In(sentence, true) ?? (loosely ? First(judge, path.Around, path)?.In(sentence, false) : null);
    }

    /// <summary>What the parties of an article do to each other, in the order in which it is told. A party named without being the subject of a deed does nothing.</summary>
    /// <param name="notes">The article, read as far as its parties.</param>
    public IReadOnlyList<PartyDeed> Read(Notes notes)
    {
        ArgumentNullException.ThrowIfNull(notes);
        var found = new List<PartyDeed>();
        foreach (var sentence in notes.Document.Sentences)
        {
            var parties = notes.Parties.Where(party => sentence.Span.Contains(party.Span)).Take(MaxParties).ToList();
            if (parties.Count > 1) found.AddRange(DeedParties.Choose(sentence, Candidates(sentence, parties)));
        }

        return found;
    }

    private List<(PartyMention Source, PartyMention Target, DeedWords Deed)> Candidates(Sentence sentence, List<PartyMention> parties)
    {
        var judge = new DeedJudge(_lexicon, _operations, sentence);
        var found = new List<(PartyMention, PartyMention, DeedWords)>();
        foreach (var source in parties)
            foreach (var target in parties)
                if (source.Entity != target.Entity && !source.Span.Overlaps(target.Span) && PartyPath.Of(sentence, source.HeadSpan, target.HeadSpan) is { } path
                    && First(judge, path.Between, path) is { } deed) found.Add((source, target, deed));
        return found;
    }

    private static DeedWords? First(DeedJudge judge, IEnumerable<int> tokens, PartyPath path)
    {
        foreach (var token in tokens)
            if (judge.Of(token, path.Down) is { } deed) return deed;
        return null;
    }
}
