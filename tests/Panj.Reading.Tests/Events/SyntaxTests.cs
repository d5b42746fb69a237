using Panj.Reading.Events.Syntax;

namespace Panj.Reading.Tests.Events;

/// <summary>Who does it and to whom, whatever the voice.</summary>
public sealed class SyntaxTests
{
    [Theory]
    [InlineData("Rebels attacked the village.", "attacked", "Rebels", "village")]
    [InlineData("The village was attacked by rebels.", "attacked", "rebels", "village")]
    [InlineData("Rebels who attacked the village fled.", "attacked", "Rebels", "village")]
    [InlineData("Troops and police surrounded the palace.", "surrounded", "Troops police", "palace")]
    [InlineData("A bomb exploded in a market.", "exploded", "bomb", "")]
    public void Clause_names_its_sides(string sentence, string verb, string subjects, string objects)
    {
        var read = English.Read(sentence).Sentences[0];
        var clause = new Clause(read, Enumerable.Range(0, read.Count).First(i => read.Is(i, verb)));
        Words(clause, clause.Subjects).ShouldBe(subjects);
        Words(clause, clause.Objects).ShouldBe(objects);
    }

    [Theory]
    [InlineData("On Friday rebels attacked the village, and soldiers fled.", "attacked", "On Friday rebels attacked the village")]
    [InlineData("Rebels fled the town when the army arrived.", "fled", "Rebels fled the town")]
    public void Span_ends_where_another_clause_begins(string sentence, string verb, string told)
    {
        var read = English.Read(sentence).Sentences[0];
        var clause = new Clause(read, Enumerable.Range(0, read.Count).First(i => read.Is(i, verb)));
        ClauseSpan.Of(clause, clause.Subjects[0], withContent: false).Of(sentence).ToString().ShouldBe(told);
    }

    private static string Words(Clause clause, IReadOnlyList<int> tokens) =>
        string.Join(' ', tokens.Select(token => clause.Sentence[token].Span.Of(clause.Sentence.Text).ToString()));
}
