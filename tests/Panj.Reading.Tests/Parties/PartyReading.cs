using Panj.Events;
using Panj.Reading.Parties;

namespace Panj.Reading.Tests.Parties;

/// <summary>Reads the parties of a text with the real language engine.</summary>
internal static class PartyReading
{
    private static readonly PartyStage Stage = new();

    public static IReadOnlyList<PartyMention> Of(string text)
    {
        var notes = new Notes(new Article { Id = "a", Text = text }) { Document = English.Read(text) };
        Stage.Read(notes);
        return notes.Parties;
    }

    /// <summary>The mention whose words are exactly these.</summary>
    public static PartyMention At(string text, string words)
    {
        var mentions = Of(text);
        return mentions.FirstOrDefault(m => m.Span.In(text) == words)
            ?? throw new InvalidOperationException($"\"{words}\" is none of: {string.Join("; ", mentions.Select(m => m.Span.In(text)))}");
    }
}
