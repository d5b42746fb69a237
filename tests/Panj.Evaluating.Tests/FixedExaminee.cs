using System.Text.Json;

namespace Panj.Evaluating.Tests;

/// <summary>Gives the same answer to every question.</summary>
internal sealed class FixedExaminee : IExaminee
{
    public string? Inspection { get; init; }

    public IReadOnlyList<string> Together { get; init; } = [];

    public string Reading { get; init; } = "{}";

    public Func<string, string> Analysis { get; init; } = _ => "";

    public string? Root { get; init; }

    public List<GivenArticle> Asked { get; } = [];

    public JsonDocument? Inspect(GivenArticle article)
    {
        Asked.Add(article);
        return Inspection is null ? null : JsonDocument.Parse(Inspection);
    }

    public IEnumerable<JsonDocument> InspectTogether(IReadOnlyList<GivenArticle> articles, CancellationToken cancel)
    {
        Asked.AddRange(articles);
        return Together.Select(answer => JsonDocument.Parse(answer));
    }

    public JsonDocument Read(string path, CancellationToken cancel) => JsonDocument.Parse(Reading);

    public void Analyse(string text, TextWriter output) => output.Write(Analysis(text));

    public string? Relate(MarkedPair pair) => Root;
}
