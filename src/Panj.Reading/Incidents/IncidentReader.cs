using Panj.Language;

namespace Panj.Reading.Incidents;

/// <summary>Reads incident records out of an article: who attacked whom and what, with what, on whose behalf. Safe for use from many threads.</summary>
public sealed class IncidentReader
{
    private readonly NounClasses _classes = new(Lexicon.Embedded("incident-nouns"));
    private readonly PersonNames _persons;
    private readonly GroupNames _groups;
    private readonly ClueReader _clues;

    /// <summary>Reads the lexicons of data/.</summary>
    public IncidentReader()
    {
        _persons = new PersonNames(Lexicon.Embedded("places/given"), _classes);
        _groups = new GroupNames(Lexicon.Embedded("incident-groups"), _classes);
        _clues = new ClueReader(new IncidentWords(Lexicon.Embedded("incident-words")), _classes);
    }

    /// <summary>The incidents a document tells of, in the order in which they are first told.</summary>
    public IReadOnlyList<Incident> Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var merger = new IncidentMerger();
        var views = Views(document).ToList();
        foreach (var clue in views.SelectMany(_clues.Read)) merger.Add(clue);
        return [.. merger.Incidents.Select(new RebelBodies(views, _classes).Complete)];
    }

    private IEnumerable<SentenceView> Views(Document document)
    {
        var persons = document.Sentences.Select(_persons.Find).ToList();
        var talkers = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < persons.Count; i++) AddTalkers(document.Sentences[i], persons[i], talkers);
        return document.Sentences.Select((sentence, i) => new SentenceView(sentence, i, persons[i], _groups.Find(sentence), talkers));
    }

    private void AddTalkers(Sentence sentence, IReadOnlyList<(int First, int End)> persons, HashSet<string> talkers)
    {
        for (var token = 0; token < sentence.Count; token++)
            if (sentence[token] is { Deprel: Deprel.Nsubj, Upos: Upos.Propn or Upos.Noun, Head: >= 0 and var verb } && _classes.Is(sentence, verb, "saying"))
                talkers.Add(NameAt(sentence, persons, token));
    }

    /// <summary>The word by which the one at a token is called on second mention.</summary>
    private static string NameAt(Sentence sentence, IReadOnlyList<(int First, int End)> persons, int token)
    {
        foreach (var (first, end) in persons)
            if (first <= token && token < end) return sentence.Word(end - 1).ToString();
        return sentence.Word(token).ToString();
    }
}
