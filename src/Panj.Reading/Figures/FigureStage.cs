using Panj.Language;

namespace Panj.Reading.Figures;

/// <summary>Finds counted quantities.</summary>
public sealed class FigureStage : IStage
{
    private readonly NumberWords _numbers = new(Lexicon.Embedded("units"));
    private readonly CountWords _counts = new(Lexicon.Embedded("count-nouns"));

    /// <inheritdoc/>
    public IReadOnlyList<string> Reads => [nameof(Notes.Document), nameof(Notes.Times)];

    /// <inheritdoc/>
    public IReadOnlyList<string> Writes => [nameof(Notes.Figures)];

    /// <inheritdoc/>
    public void Read(Notes notes)
    {
        var figures = new List<FigureMention>();
        var times = new SpanSet(notes.Times.Select(t => t.Span));
        var persons = notes.Document.Names.Where(name => name.Type == NameType.Person).Select(name => name.Span.Start).ToHashSet();
        foreach (var sentence in notes.Document.Sentences)
        {
            var counted = new FigureReader(sentence, _numbers, _counts).Read(times.Touches);
            figures.AddRange(counted);
            figures.AddRange(new SingleVictim(sentence, persons, _counts).Read(counted));
            if (NoneReader.Read(sentence, _counts) is { } none) figures.Add(none);
        }

        figures.Sort((a, b) => a.Span.CompareTo(b.Span));
        notes.Figures = figures;
    }

    /// <summary>Spans in text order that never overlap, asked by binary search.</summary>
    private sealed class SpanSet(IEnumerable<Span> spans)
    {
        private readonly Span[] _spans = [.. spans.Order()];

        public bool Touches(Span span)
        {
            var (low, high) = (0, _spans.Length);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (_spans[middle].End <= span.Start) low = middle + 1;
                else high = middle;
            }

            return low < _spans.Length && _spans[low].Overlaps(span);
        }
    }
}
