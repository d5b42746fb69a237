using Panj.Reading.Events.Syntax;

namespace Panj.Reading.Incidents;

/// <summary>Says whether a word is used in the way its row of data/incident-words.tsv asks for.</summary>
internal sealed class ClueCondition(NounClasses classes)
{
    public bool Holds(SentenceView view, Clause clause, string use, IReadOnlyList<int> patients)
    {
        var sentence = view.Sentence;
        return use switch
        {
            "core" => true,
            "patient" => patients.Count > 0,
            "harm" => patients.Count > 0 || view.Persons.Count > 0,
            "thing" => patients.Any(token => classes.Is(sentence, token, "target")),
            "explosive" => clause.Objects.Any(token => classes.Is(sentence, token, "explosive")),
            "up" => HasChild(clause, "up"),
            "off" => HasChild(clause, "off") && sentence.Children(clause.Head).Any(token => classes.Is(sentence, token, "explosive")),
            "hostage" => HasChild(clause, "hostage"),
            "fire" => HasChild(clause, "fire") || HasChild(clause, "ablaze") || HasChild(clause, "afire"),
            "life" => HasChild(clause, "assassination") || HasChild(clause, "murder") || HasChild(clause, "life") || HasChild(clause, "kidnapping"),
            _ => throw new KeyNotFoundException($"No use of incident words is called {use}."),
        };
    }

    private static bool HasChild(Clause clause, string lemma)
    {
        foreach (var child in clause.Sentence.Children(clause.Head))
            if (clause.Sentence[child].Lemma == lemma) return true;
        return false;
    }
}
