using Panj.Language;

namespace Panj.Reading.Parties.Words;

/// <summary>What the language engine and the gazetteer say of capitalised words.</summary>
internal sealed class NameTags
{
    private readonly NameType?[] _types;

    /// <summary>Takes the words, the names of the document and the spans of places.</summary>
    public NameTags(TextWords words, IReadOnlyList<Span> places)
    {
        _types = new NameType?[words.Count];
        Mark(words, places.Select(p => (p, NameType.Location)));
        Mark(words, words.Document.Names.Select(n => (n.Span, n.Type)));
    }

    /// <summary>The type that most of the words share, null where none is known.</summary>
    public NameType? TypeOf(int start, int end)
    {
        NameType? best = null;
        var bestCount = 0;
        for (var i = start; i < end; i++)
        {
            if (_types[i] is not { } type) continue;
            var count = 0;
            for (var k = start; k < end; k++)
                if (_types[k] == type) count++;
            if (count > bestCount) (best, bestCount) = (type, count);
        }

        return 2 * bestCount >= end - start ? best : null;
    }

    private void Mark(TextWords words, IEnumerable<(Span Span, NameType Type)> names)
    {
        var i = 0;
        foreach (var (span, type) in names)
        {
            while (i < words.Count && words[i].Span.End <= span.Start) i++;
            for (var k = i; k < words.Count && words[k].Span.Start < span.End; k++) _types[k] = type;
        }
    }
}
