using Panj.Events;
using Panj.Language;

namespace Panj.Picture.Copies;

/// <summary>Which words of an article go back to which earlier one, while that is being found out.</summary>
internal sealed class Takings
{
    private readonly int[] _lender;
    private readonly bool[] _settled;
    private readonly List<NumberChange> _changed = [];

    public Takings(Wording wording)
    {
        Wording = wording;
        _lender = new int[wording.Count];
        Array.Fill(_lender, -1);
        _settled = new bool[wording.Count];
    }

    public Wording Wording { get; }

    public IReadOnlyList<NumberChange> Changed => _changed;

    public bool IsEmpty => Array.TrueForAll(_lender, l => l < 0);

    public bool IsComplete => Array.IndexOf(_lender, -1) < 0;

    /// <summary>Share of the words that were taken.</summary>
    public double Share => (double)_lender.Count(l => l >= 0) / _lender.Length;

    /// <summary>Place of the article from which most words were taken, the earlier one of two.</summary>
    public int MostlyFrom => _lender.Where(l => l >= 0).CountBy(l => l).OrderByDescending(c => c.Value).ThenBy(c => c.Key).First().Key;

    /// <summary>The whole text in stretches of one lender each, in order; the lender of own words is negative.</summary>
    public IEnumerable<(int Lender, Span Span)> Stretches
    {
        get
        {
            for (var start = 0; start < _lender.Length;)
            {
                var end = start + 1;
                while (end < _lender.Length && _lender[end] == _lender[start]) end++;
                yield return (_lender[start], new Span(Wording.Words[start].Span.Start, Wording.Words[end - 1].Span.End));
                start = end;
            }
        }
    }

    /// <summary>Words of a stretch that no earlier article has given yet.</summary>
    public int CountNew(Run run) => _lender.AsSpan(run.Start, run.End - run.Start).Count(-1);

    /// <summary>The earliest text that has a stretch settles its numbers, changed or not.</summary>
    public void Settle(Run run, IEnumerable<NumberChange> changed)
    {
        _changed.AddRange(changed.Where(c => !IsSettled(c.Span)).ToArray());
        Array.Fill(_settled, true, run.Start, run.End - run.Start);
    }

    public void Add(Run run, int lender)
    {
        for (var word = run.Start; word < run.End; word++) _lender[word] = _lender[word] < 0 ? lender : _lender[word];
    }

    private bool IsSettled(Span span) => Enumerable.Range(0, _settled.Length).Any(i => _settled[i] && span.Overlaps(Wording.Words[i].Span));
}
