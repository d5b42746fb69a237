using Panj.Language;

namespace Panj.Reading.Times;

/// <summary>
/// Finds the tense that governs a place in a sentence: that of the nearest word that carries one, where every comma, quotation mark or
/// semicolon between makes it farther. Words lead and tags help, so that a wrong tag does little harm.
/// </summary>
internal sealed class TenseReader
{
    private const int BoundaryCost = 100;

    private readonly Sentence _sentence;
    private readonly Tense[] _marks;
    private readonly int[] _costs;

    internal TenseReader(Sentence sentence, TimeWords words)
    {
        _sentence = sentence;
        _marks = new Tense[sentence.Count];
        _costs = new int[sentence.Count + 1];
        for (var i = 0; i < sentence.Count; i++)
        {
            _marks[i] = MarkOf(i, words);
            _costs[i + 1] = _costs[i] + (IsBoundary(i) ? BoundaryCost : 1);
        }

        MarkInfinitives();
    }

    /// <summary>"is to meet" lies ahead; so does "to meet" where nothing else in the sentence tells a time, as in headlines.</summary>
    private void MarkInfinitives()
    {
        var isBare = Array.TrueForAll(_marks, mark => mark == Tense.Unclear);
        for (var i = 0; i + 1 < _marks.Length; i++)
            if (_sentence[i].Xpos == "TO" && _sentence[i + 1].Xpos == "VB" && (isBare || (i > 0 && _sentence[i - 1].Lemma == "be"))) _marks[i + 1] = Tense.Future;
    }

    internal Tense At(Span span)
    {
        var first = IndexAt(span.Start);
        var last = IndexAt(span.End - 1);
        var before = first - 1;
        while (before >= 0 && _marks[before] == Tense.Unclear) before--;
        var after = last + 1;
        while (after < _marks.Length && _marks[after] == Tense.Unclear) after++;
        if (before < 0) return after < _marks.Length ? _marks[after] : Tense.Unclear;
        if (after >= _marks.Length) return _marks[before];
        return _costs[after] - _costs[last + 1] < _costs[first] - _costs[before + 1] ? _marks[after] : _marks[before];
    }

    private int IndexAt(int offset)
    {
        var low = 0;
        var high = _sentence.Count - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_sentence[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private Tense MarkOf(int index, TimeWords words)
    {
        ref readonly var token = ref _sentence[index];
        var word = _sentence.Word(index);
        var row = words.Of(word);
        if (row.Class == TimeWordClass.Future && !IsNoPlan(index, row)) return Tense.Future;
        if (row.Class == TimeWordClass.Saying) return Tense.Past;
        if (token.Xpos is "VBD" or "VBN") return Tense.Past;
        return token.Upos == Upos.X && word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) ? Tense.Past : Tense.Unclear;
    }

    /// <summary>"set" and "due" bear on the future only as participles and adjectives: not in the past or the present that looks like it, nor in "set up" and "set free".</summary>
    private bool IsNoPlan(int index, TimeWord row) =>
        row.Note == "participle" && (_sentence[index].Xpos is "VBD" or "VBP" or "VB" || (index + 1 < _sentence.Count && (_sentence[index + 1].Xpos == "RP" || _sentence.Is(index + 1, "free"))));

    private bool IsBoundary(int index)
    {
        var word = _sentence.Word(index);
        return word.Length == 1 && word[0] is ',' or ';' or ':' or '"' or '“' or '”' or '—' or '–';
    }
}
