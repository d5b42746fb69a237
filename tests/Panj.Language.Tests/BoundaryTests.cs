using Panj.Language.Sentences;
using Panj.Language.Tagging;
using Panj.Language.Words;

namespace Panj.Language.Tests;

public sealed class BoundaryTests
{
    private static readonly Tagger Words = Tagger.Embedded();

    [Fact]
    public void View_moves_word_by_word()
    {
        var tokens = Tokens("The envoy left.");
        var view = new BoundaryView("The envoy left.", tokens, 0, (Words, new BoundaryMemory()));
        var envoy = view.Next;
        view.Advance();
        view.Last.ShouldBe(envoy);
        view.Ahead.Shape.ShouldBe('.');
    }

    [Theory]
    [InlineData("The envoy left town", 1)]
    [InlineData("The envoy of the town", 0)]
    [InlineData("He came and left and returned home", 2)]
    public void Finite_verbs_are_counted(string text, int verbs) => ReadAll(text).Verbs.ShouldBe((uint)verbs);

    [Theory]
    [InlineData("He said \"we go", 1)]
    [InlineData("He said \"we\" go", 0)]
    [InlineData("The town (on the river", 2)]
    [InlineData("The town (here) is", 0)]
    public void Open_marks_are_remembered(string text, int opened) => ReadAll(text).Opened.ShouldBe((uint)opened);

    [Theory]
    [InlineData("town The river", 0, 1)]
    [InlineData("town  The river", 0, 2)]
    [InlineData("town\nThe river", 0, 3)]
    [InlineData("town.The river", 1, 0)]
    public void Gaps_are_told_apart(string text, int at, int gap)
    {
        var view = new BoundaryView(text, Tokens(text), 0, (Words, new BoundaryMemory()));
        for (var i = 0; i < at; i++) view.Advance();
        view.Gap.ShouldBe((uint)gap);
    }

    [Theory]
    [InlineData("one two", 0, false)]
    [InlineData("Gen. Orlov", 0, false)]
    [InlineData("one\n\ntwo", 0, true)]
    [InlineData("one Two", 0, null)]
    [InlineData("one. two", 1, null)]
    public void Clear_places_need_no_model(string text, int at, bool? sure) =>
        SentenceSplitter.Embedded(Words).Sure(text, Tokens(text), at).ShouldBe(sure);

    [Theory]
    [InlineData(5, 5)]
    [InlineData(50, 9)]
    public void Limit_bounds_what_is_read(int limit, int end)
    {
        const string text = "the old road over the pass was closed again";
        SentenceSplitter.Embedded(Words).End(text, Tokens(text), 0, limit, new BoundaryMemory()).ShouldBe(end);
    }

    private static BoundaryView ReadAll(string text)
    {
        var tokens = Tokens(text);
        var view = new BoundaryView(text, tokens, 0, (Words, new BoundaryMemory()));
        while (view.At + 1 < tokens.Length) view.Advance();
        return view;
    }

    private static Span[] Tokens(string text)
    {
        var tokens = new List<Span>();
        new Tokenizer().Tokenise(text, new Span(0, text.Length), tokens);
        return [.. tokens];
    }
}
