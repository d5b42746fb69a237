using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Sources;

/// <summary>Finds who says what, and with that who "I" and "we" are.</summary>
public sealed class SourceStage : IStage
{
    private readonly SayingWords _words = new(Lexicon.Embedded("saying"));
    private readonly Outlets _outlets = new(Lexicon.Embedded("agencies"), Lexicon.Embedded("outlets"));

    /// <inheritdoc/>
    public IReadOnlyList<string> Reads => [nameof(Notes.Masthead), nameof(Notes.Document), nameof(Notes.Parties)];

    /// <inheritdoc/>
    public IReadOnlyList<string> Writes => [nameof(Notes.Attributions), nameof(Notes.Parties)];

    /// <inheritdoc/>
    public void Read(Notes notes)
    {
        var paragraphs = Paragraphs.Of(notes.Document);
        var drafts = Sayings(notes.Document);
        var statements = new Statements(notes.Article.Text, _words);
        statements.Extend(drafts, paragraphs);
        drafts.AddRange(new QuoteSpeakers(notes.Article.Text, drafts).Assign(paragraphs));
        new CreditSentences(notes.Document, _words).Extend(drafts, paragraphs);
        if (statements.Whole(notes.Masthead, paragraphs) is { } speech) drafts.Insert(0, speech);
        drafts.AddRange(statements.Printed(drafts, paragraphs));
        var credits = new Credits(notes.Article.Text, _outlets);
        var agency = credits.Widen(drafts, paragraphs);
        var whole = credits.Whole(notes.Masthead, paragraphs);
        drafts.AddRange(whole.Count == 0 && agency is not null ? [agency] : whole);
        if (Headlines.Read(notes.Document, notes.Masthead, _outlets, _words) is { } headline) drafts.Add(headline);
        var namer = new SourceNamer(notes.Article.Text, new PartyLookup(notes.Parties), _outlets, _words);
        notes.Attributions = new ChainBuilder(notes.Article.Text, namer, _outlets, notes.Masthead.Outlet?.Value).Build([.. drafts.OrderBy(First)]);
        notes.Parties = new FirstPersons(notes.Parties, notes.Attributions).AddTo(notes.Parties, notes.Document);
    }

    /// <summary>Where a draft begins; repeated speakers come behind the draft they repeat.</summary>
    private static int First(Draft draft) => draft.Cue.IsEmpty ? draft.Content[0].Start : draft.Cue.Start;

    private List<Draft> Sayings(Document document)
    {
        var names = new OutletNames(_outlets);
        var drafts = new List<Draft>();
        foreach (var sentence in document.Sentences)
        {
            var tree = new SentenceTree(sentence);
            var found = new SayingReader(tree, _words).Read();
            found.AddRange(new AccordingReader(tree, _words).Read().Select(draft => WithinSaying(draft, found)).ToList());
            if (found.Count == 0) continue;
            AddMedia(found, names.In(sentence));
            drafts.AddRange(found.OrderBy(d => d.Cue.Start));
        }

        return drafts;
    }

    /// <summary>"..., the paper reports per the ministry": who reports passes on what the ministry says.</summary>
    private static Draft WithinSaying(Draft draft, List<Draft> found)
    {
        if (found.FirstOrDefault(other => other.Content.Count > 0 && other.Cue.End + 1 == draft.Cue.Start) is not { } outer) return draft;
        draft.Within = outer;
        draft.Content.Clear();
        draft.Content.AddRange(outer.Content);
        return draft;
    }

    /// <summary>An outlet named in the clause of saying passes the words on ("told the RIA Novosti news agency").</summary>
    private static void AddMedia(List<Draft> drafts, List<ChainLink> outlets)
    {
        foreach (var outlet in outlets)
        {
            var name = outlet.Spans[0];
            if (drafts.Any(d => d.Source.Overlaps(name))) continue;
            var nearest = drafts.Where(d => d.IsSpeech && name.Start >= d.Cue.End && name.Start - d.Cue.End < 80 && !d.Content.Any(c => c.Overlaps(name))).MinBy(d => name.Start - d.Cue.End);
            nearest?.Media.Add(outlet);
        }
    }
}
