using Panj.Language;

namespace Panj.Evaluating;

/// <summary>Pairs true and found spans one to one.</summary>
internal static class SpanPairs
{
    /// <summary>Indices of spans that overlap: equal ones first, then in order.</summary>
    public static List<(int True, int Found)> Of(IReadOnlyList<Span> truths, IReadOnlyList<Span> found)
    {
        var pairs = new List<(int, int)>();
        var (usedTrue, usedFound) = (new bool[truths.Count], new bool[found.Count]);
        Take((t, f) => t == f);
        Take((t, f) => t.Overlaps(f));
        return pairs;

        void Take(Func<Span, Span, bool> fits)
        {
            for (var i = 0; i < truths.Count; i++)
            {
                for (var j = 0; j < found.Count && !usedTrue[i]; j++)
                {
                    if (usedFound[j] || !fits(truths[i], found[j])) continue;
                    usedTrue[i] = usedFound[j] = true;
                    pairs.Add((i, j));
                }
            }
        }
    }
}
