namespace Panj.Language.Tagging;

/// <summary>
/// Gives a full sentence its finite verb: past tense and participle look alike ("fighters swept into the city."), and a sentence with a full
/// stop but without any finite verb most likely lost it where the scores were closest.
/// </summary>
internal sealed class FiniteVerb(TagSet tags)
{
    private const int ShortestSentence = 4;

    private readonly int[] _finite = [.. Enumerable.Range(0, tags.Count).Where(label => tags.Upos(label) == Upos.Verb && tags.Role(label) == VerbRole.Finite)];

    /// <summary>How far, in units of score, a finite reading may lie behind the one that was chosen.</summary>
    public int Reach { get; init; } = 100;

    /// <summary>How much further behind a noun, where a participle would be the rarer thing ("warplanes bombed villages").</summary>
    public int ReachBehindNoun { get; init; } = 2000;

    /// <summary>Mends the labels of one sentence in place.</summary>
    /// <param name="hasStop">The sentence ends in a full stop.</param>
    /// <param name="labels">What the tagger chose.</param>
    /// <param name="work">Where its scores are.</param>
    public void Mend(bool hasStop, Span<byte> labels, TaggerWork work)
    {
        if (!hasStop || labels.Length < ShortestSentence || HasFinite(labels)) return;
        var (at, label, gap) = (-1, 0, Reach);
        for (var i = 1; i < labels.Length - 1; i++)
        {
            if (work.Classes[i].IsSure) continue;
            var scores = work.Scores(i);
            var chosen = scores[labels[i]] - (IsParticipleBehindNoun(labels, i) ? ReachBehindNoun : 0);
            foreach (var finite in _finite)
                if (chosen - scores[finite] < gap) (at, label, gap) = (i, finite, chosen - scores[finite]);
        }

        if (at >= 0) labels[at] = (byte)label;
    }

    private bool IsParticipleBehindNoun(Span<byte> labels, int at) =>
        tags.Xpos(labels[at]) == "VBN" && tags.Upos(labels[at - 1]) is (Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num);

    private bool IsCommand(Span<byte> labels, int at) => tags.Xpos(labels[at]) == "VB" && (at == 0 || tags.Xpos(labels[at - 1]) != "TO");

    private bool HasFinite(Span<byte> labels)
    {
        for (var i = 0; i < labels.Length; i++)
            if (tags.Role(labels[i]) == VerbRole.Finite || IsCommand(labels, i)) return true;
        return false;
    }
}
