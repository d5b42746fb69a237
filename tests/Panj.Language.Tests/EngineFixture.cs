namespace Panj.Language.Tests;

public sealed class EngineFixture
{
    public ILanguageEngine Engine { get; } = LanguageEngine.Load();

    public string[] Sentences(string text) => [.. Engine.Analyse(text, []).Sentences.Select(s => s.Span.In(text))];

    public string Tokens(string text) =>
        string.Join('|', Engine.Analyse(text, []).Sentences.SelectMany(s => s.Tokens).Select(t => t.Span.In(text)));

    public Sentence One(string text) => Engine.Analyse(text, []).Sentences.ShouldHaveSingleItem();
}
