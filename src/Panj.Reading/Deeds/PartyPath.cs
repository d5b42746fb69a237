using Panj.Language;

namespace Panj.Reading.Deeds;

/// <summary>The words of a sentence in the order in which they may tell what one party does to another.</summary>
/// <param name="Between">What governs both and what lies between, outermost first.</param>
/// <param name="Down">Of these, the way down to who is acted on.</param>
/// <param name="Around">The other words, nearest first.</param>
internal sealed record PartyPath(IReadOnlyList<int> Between, IReadOnlyList<int> Down, IEnumerable<int> Around)
{
    private const int MaxClimb = 3;

    /// <summary>A tree higher than this is none that a reader would follow.</summary>
    private const int MaxHeight = 60;

    /// <summary>Further than any word of the sentence that matters: words between the parties come first.</summary>
    private const int Outside = 1000;

    /// <summary>The path from one span to another; null where either holds no word of the sentence.</summary>
    public static PartyPath? Of(Sentence sentence, Span source, Span target)
    {
        var (from, to) = (HeadOf(sentence, source), HeadOf(sentence, target));
        if (from < 0 || to < 0) return null;
        var (up, down) = (Climb(sentence, from), Climb(sentence, to));
        var meet = up.FindIndex(down.Contains);
        if (meet < 0) return null;
        var common = up[meet];
        var way = down[..down.IndexOf(common)];
        way.Reverse();
        List<int> between = [common, .. way, .. up[..meet].AsEnumerable().Reverse(), .. up.Skip(meet + 1).Take(MaxClimb)];
        if (common == from || common == to || sentence[common].Upos is not (Upos.Verb or Upos.Adj)) between = [.. way, .. up.Skip(meet + 1).Take(MaxClimb), .. up[..(meet + 1)]];
        if (meet == 0) between.Remove(from);
        between.Remove(to);
        var verb = between.FindIndex(token => sentence[token].Upos == Upos.Verb);
        if (meet == 0 && verb > 0 && sentence[between[verb - 1]].Deprel is Deprel.Nsubj or Deprel.NsubjPass) between.Insert(0, between[verb]);
        var around = Enumerable.Range(0, sentence.Count).Except(between).OrderBy(token => Distance(token, from, to)).ThenBy(token => token);
        return new PartyPath(between, [.. way, to], around);
    }

    /// <summary>Words that stand between the parties come first, then those near the second.</summary>
    private static int Distance(int token, int from, int to) =>
        token > Math.Min(from, to) && token < Math.Max(from, to) ? token - Math.Min(from, to) : Outside + Math.Abs(token - Math.Max(from, to));

    /// <summary>A token and what governs it, up to the root.</summary>
    private static List<int> Climb(Sentence sentence, int token)
    {
        var all = new List<int>();
        for (; token >= 0 && all.Count < MaxHeight; token = sentence[token].Head) all.Add(token);
        return all;
    }

    /// <summary>The first token of the span that is governed from outside it.</summary>
    private static int HeadOf(Sentence sentence, Span span)
    {
        var last = -1;
        for (var token = 0; token < sentence.Count; token++)
        {
            if (!sentence[token].Span.Overlaps(span) || sentence[token].Upos == Upos.Punct) continue;
            last = token;
            if (sentence[token].Head is var head && (head < 0 || !sentence[head].Span.Overlaps(span))) return token;
        }

        return last;
    }
}
