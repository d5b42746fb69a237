namespace Panj.Picture.Copies;

/// <summary>Says for each word of a later text where it stands in an earlier one, as far as shingles tell.</summary>
internal sealed class Alignment
{
    /// <summary>Words between two aligned ones that an edit may have changed, on either side.</summary>
    private const int WidestEdit = 8;

    private readonly int[] _at;

    public Alignment(Wording earlier, Wording later)
    {
        (Earlier, Later) = (earlier, later);
        _at = new int[later.Count];
        Array.Fill(_at, -1);
        var last = -1;
        for (var i = 0; i + Wording.ShingleWords <= later.Count; i++)
        {
            last = Follows(last, i) ? last + 1 : earlier.PlaceOf(later.ShingleAt(i));
            for (var k = 0; last >= 0 && k < Wording.ShingleWords; k++)
                if (_at[i + k] < 0) _at[i + k] = last + k;
        }
    }

    public Wording Earlier { get; }

    public Wording Later { get; }

    /// <summary>Place in the earlier text of a word of the later one, negative where it has none.</summary>
    public int this[int word] => _at[word];

    /// <summary>Stretches of the later text, in words, that follow the earlier one but for small edits, with at least so many words in common.</summary>
    public IEnumerable<Run> Runs(int fewest)
    {
        var start = Next(0);
        while (start < _at.Length)
        {
            var (end, common) = (start + 1, 1);
            for (var next = Next(end); next < _at.Length && AreNear(end - 1, next); next = Next(end)) (end, common) = (next + 1, common + 1);
            if (common >= fewest) yield return Widened(new Run(start, end));
            start = Next(end);
        }
    }

    private bool Follows(int last, int word) => last >= 0 && last + 1 + Wording.ShingleWords <= Earlier.Count && Earlier.ShingleAt(last + 1) == Later.ShingleAt(word);

    private int Next(int word)
    {
        while (word < _at.Length && _at[word] < 0) word++;
        return word;
    }

    private bool AreNear(int one, int other) =>
        other - one - 1 <= WidestEdit && _at[other] > _at[one] && _at[other] - _at[one] - 1 <= WidestEdit;

    /// <summary>A number changed near an end of the common text hides the few words beyond it from all shingles.</summary>
    private Run Widened(Run run)
    {
        var (start, end) = (run.Start, run.End);
        while (start > 0 && _at[start - 1] < 0 && Fits(start - 1, _at[start] - 1)) _at[--start] = _at[start + 1] - 1;
        while (end < _at.Length && _at[end] < 0 && Fits(end, _at[end - 1] + 1)) _at[end] = _at[end++ - 1] + 1;
        return new Run(start, end);
    }

    private bool Fits(int later, int earlier)
    {
        if (earlier < 0 || earlier >= Earlier.Count) return false;
        return Earlier.DigestAt(earlier) == Later.DigestAt(later)
            || (Numbers.Standard.ValueOf(Earlier.Words[earlier].Text) is not null && Numbers.Standard.ValueOf(Later.Words[later].Text) is not null);
    }
}
