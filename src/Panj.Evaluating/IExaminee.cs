using System.Text.Json;

namespace Panj.Evaluating;

/// <summary>What is examined: the program as its users meet it. Answers are scored in the form that it prints.</summary>
public interface IExaminee
{
    /// <summary>What "inspect" prints for the article; null where it does not read it.</summary>
    JsonDocument? Inspect(GivenArticle article);

    /// <summary>What "inspect" prints for articles that are given together, so that it knows which copy which and which tell one story.</summary>
    IEnumerable<JsonDocument> InspectTogether(IReadOnlyList<GivenArticle> articles, CancellationToken cancel);

    /// <summary>What "read --format json" prints for the texts at <paramref name="path"/>.</summary>
    JsonDocument Read(string path, CancellationToken cancel);

    /// <summary>Writes what "inspect --conllu" prints for the text.</summary>
    void Analyse(string text, TextWriter output);

    /// <summary>PLOVER root of what the first party does to the second; null where nothing is understood.</summary>
    string? Relate(MarkedPair pair);
}
