using Panj.Events;
using Panj.Language;
using Panj.Reading.Places;

namespace Panj.Reading.Tests.Places;

internal static class Found
{
    private static readonly PlaceStage Stage = new();

    public static IReadOnlyList<PlaceMention> In(params string[] sentences) => In(new Masthead(), sentences);

    public static IReadOnlyList<PlaceMention> In(Masthead masthead, params string[] sentences) => In(Stage, masthead, sentences);

    public static IReadOnlyList<PlaceMention> In(PlaceStage stage, Masthead masthead, params string[] sentences)
    {
        var text = string.Join(' ', sentences);
        var notes = new Notes(new Article { Id = "a", Text = text }) { Masthead = masthead, Document = new Document(text, [.. Split(text, sentences)], []) };
        stage.Read(notes);
        return notes.Places;
    }

    public static Place One(params string[] sentences) => In(sentences).ShouldHaveSingleItem().Place;

    private static IEnumerable<Sentence> Split(string text, string[] sentences)
    {
        var start = 0;
        foreach (var sentence in sentences)
        {
            if (sentence.Length > 0)
                yield return new Sentence(text, [new Token(new Span(start, start + sentence.Length), Upos.X, "", "", Token.Root, Deprel.Root)]);
            start += sentence.Length + 1;
        }
    }
}
