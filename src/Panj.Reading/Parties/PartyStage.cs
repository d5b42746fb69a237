using Panj.Language;
using Panj.Reading.Parties.Identities;
using Panj.Reading.Parties.Phrases;
using Panj.Reading.Parties.Terms;
using Panj.Reading.Parties.Words;
using Panj.Reading.Places;

namespace Panj.Reading.Parties;

/// <summary>Finds states, bodies, forces, groups and people, and who is who inside the article.</summary>
public sealed class PartyStage : IStage
{
    private readonly PartyLexicon _lexicon = new();

    /// <inheritdoc/>
    public IReadOnlyList<string> Reads => [nameof(Notes.Masthead), nameof(Notes.Document), nameof(Notes.Places)];

    /// <inheritdoc/>
    public IReadOnlyList<string> Writes => [nameof(Notes.Parties)];

    /// <inheritdoc/>
    public void Read(Notes notes)
    {
        var words = new TextWords(notes.Document, _lexicon, notes.Places);
        var drafts = PhraseReader.Read(words, new NameTags(words, PlaceSpans(notes.Places)));
        new Couplings(words, drafts).Tie();
        var book = new EntityBook();
        var linker = new EntityLinker(words, drafts, book);
        linker.Link();
        AnaphorReader.AddTo(drafts, words);
        var linked = new DescriptionLinker(words, book, linker).Link(drafts);
        HomeSide.Give(linked, book, notes.Places, words);
        notes.Parties = new MentionWriter(words, notes.Masthead.Published?.Value.Year).Write(linked);
    }

    private static List<Span> PlaceSpans(IReadOnlyList<PlaceMention> places) => [.. places.Where(p => !p.IsAdjective).Select(p => p.Span)];
}
