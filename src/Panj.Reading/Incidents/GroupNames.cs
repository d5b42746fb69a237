using System.Collections.Frozen;
using Panj.Language;

namespace Panj.Reading.Incidents;

/// <summary>Finds names of organisations: listed ones, those built like one, those that "members of" or "guerrillas of" introduce.</summary>
internal sealed class GroupNames
{
    private const int MaxWords = 7;

    private readonly FrozenDictionary<string, string> _known;
    private readonly NounClasses _classes;

    public GroupNames(Lexicon table, NounClasses classes)
    {
        _classes = classes;
        var known = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in table.Rows)
            foreach (var name in row[table.Column("other_names")].Split('|').Prepend(row[table.Column("name")]))
                if (name.Length > 0) known.TryAdd(name, row[table.Column("name")]);
        _known = known.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The names in a sentence, in order, none inside another.</summary>
    public IReadOnlyList<GroupName> Find(Sentence sentence)
    {
        var found = new List<GroupName>();
        for (var i = 0; i < sentence.Count; i++)
        {
            if ((Known(sentence, i) ?? Built(sentence, i)) is not { } name) continue;
            found.RemoveAll(earlier => earlier.End > name.First && earlier.Known is null);
            if (found.Count > 0 && found[^1].End > name.First) continue;
            found.Add(name);
            i = name.End - 1;
        }

        return found;
    }

    private GroupName? Known(Sentence sentence, int first)
    {
        for (var end = Math.Min(sentence.Count, first + MaxWords); end > first; end--)
        {
            var span = sentence[first].Span.Cover(sentence[end - 1].Span);
            if (_known.TryGetValue(span.In(sentence.Text), out var known)) return new GroupName(first, end, known);
        }

        return null;
    }

    private GroupName? Built(Sentence sentence, int head)
    {
        if (!_classes.Is(sentence, head, "organisation") || sentence[head].Upos is not (Upos.Noun or Upos.Propn)) return null;
        var first = Phrases.First(sentence, head);
        for (var i = first; i < head; i++)
            if (_classes.Is(sentence, i, "orgmark")) return new GroupName(first, head + 1, null);
        return null;
    }
}
