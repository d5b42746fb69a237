using Panj.Language;
using Panj.Reading.Events.Arguments;
using Panj.Reading.Events.Syntax;

namespace Panj.Reading.Events.Retellings;

/// <summary>Lines that hold a place's name and nothing else; the items of the list under one lie there.</summary>
internal sealed class Headings
{
    private readonly Dictionary<int, Placed> _placeOfItem = [];

    /// <summary>Takes the sentences of an article in order.</summary>
    public Headings(IReadOnlyList<SentenceNotes> sentences)
    {
        Placed? heading = null;
        foreach (var notes in sentences.Where(notes => notes.Sentence.Tokens.Any(IsWord)))
        {
            if (PlaceAlone(notes) is { } place) heading = place;
            else if (!ListItems.IsItem(notes.Sentence)) heading = null;
            else if (heading is not null) _placeOfItem[notes.Index] = heading;
        }
    }

    /// <summary>The place over the list that the draft stands in, null where it stands in none or none is over it.</summary>
    public Placed? Of(Draft draft) => _placeOfItem.GetValueOrDefault(draft.Trigger.Notes.Index);

    private static Placed? PlaceAlone(SentenceNotes notes) =>
        notes.Places is [{ Mention: { IsAdjective: false } only }] && notes.Sentence.Tokens.Where(IsWord).All(token => only.Span.Contains(token.Span))
            ? new Placed(only.Place, only.Span, $"under the heading '{only.Span.In(notes.Sentence.Text)}'")
            : null;

    private static bool IsWord(Token token) => token.Upos != Upos.Punct;
}
