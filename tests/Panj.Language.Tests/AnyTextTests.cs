using FsCheck;
using FsCheck.Fluent;

namespace Panj.Language.Tests;

public sealed class AnyTextTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private static readonly string[] Pieces =
    [
        "the", "The", "U.S.", "'s", "n't", ".", "...", "\"", "\u201d", "(", ")", " ", " ", "\n", "\r\n", "\n\n", "-", "3,000", "\ud83d\ude00", "\ud83d", "\udc00",
        "\0", "\u200b", "http://", "@", "killed", "RUSSIA", "\u0301", "\u4e2d\u6587",
    ];

    private static readonly Arbitrary<string> Texts =
        Gen.OneOf(Gen.Elements(Pieces).ListOf().Select(string.Concat), ArbMap.Default.GeneratorFor<string>().Select(s => s ?? "")).ToArbitrary();

    [Fact]
    public void Only_gaps_lie_between_tokens() => Prop.ForAll(Texts, text =>
    {
        var covered = new bool[text.Length];
        foreach (var token in fixture.Engine.Analyse(text, []).Sentences.SelectMany(s => s.Tokens))
            covered.AsSpan(token.Span.Start, token.Span.Length).Fill(true);
        return !Enumerable.Range(0, text.Length).Any(i => covered[i] == Words.Characters.IsGap(text[i]));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Tokens_stand_in_order() => Prop.ForAll(Texts, text =>
    {
        var spans = fixture.Engine.Analyse(text, []).Sentences.SelectMany(s => s.Tokens).Select(t => t.Span).ToList();
        return spans.TrueForAll(s => s.Length > 0) && spans.Zip(spans.Skip(1)).All(p => p.First.End <= p.Second.Start);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_sentence_is_one_tree() =>
        Prop.ForAll(Texts, text => fixture.Engine.Analyse(text, []).Sentences.All(IsTree)).QuickCheckThrowOnFailure();

    private static bool IsTree(Sentence sentence) =>
        sentence.Tokens.Count(t => t.Head == Token.Root) == 1 && Enumerable.Range(0, sentence.Count).All(i => Climbs(sentence, i));

    private static bool Climbs(Sentence sentence, int at)
    {
        var steps = 0;
        while (at != Token.Root && steps++ <= sentence.Count) at = sentence[at].Head;
        return at == Token.Root;
    }
}
