using Panj.Language;

namespace Panj.Reading.Sources;

/// <summary>Reads ", the agency reported, citing the ministry": whose words are passed on stands behind the one who passes them on.</summary>
internal sealed class CitationReader(SentenceTree tree, SayingWords words, VoiceFinder voices)
{
    /// <summary>Words from the verb of the outlet that reports to "citing".</summary>
    private const int Reach = 4;

    private static readonly SayingRole[] Roles = [SayingRole.Official, SayingRole.Anonymous, SayingRole.Office, SayingRole.Medium];

    private readonly Sentence _sentence = tree.Sentence;

    /// <summary>True for "citing" before one who can speak.</summary>
    public bool IsCiting(int verb) =>
        _sentence[verb].Xpos == "VBG" && words.Is(_sentence[verb].Lemma, SayingRole.Pass) && voices.Patient(verb) is { } cited && IsVoice(cited);

    /// <summary>The saying of who is cited, inside that of who cites; null where either is not told.</summary>
    /// <param name="verb">A verb that <see cref="IsCiting"/> holds for.</param>
    /// <param name="found">What else the sentence says.</param>
    public Draft? Read(int verb, IReadOnlyList<Draft> found)
    {
        if (voices.Patient(verb) is not { } cited) return null;
        var outer = found.LastOrDefault(draft => draft.Content.Count > 0 && draft.Cue.Start < _sentence[verb].Span.Start) ?? Behind(verb, found);
        var draft = new Draft
        {
            Source = new Span(_sentence[cited.Left].Span.Start, _sentence[cited.Right].Span.End),
            SourceHead = _sentence[cited.Named].Span,
            Cue = _sentence[verb].Span,
            IsSpeech = true,
            Within = outer,
        };
        if (outer is not null) draft.Content.AddRange(outer.Content);
        else if (Reported(verb) is { } content) draft.Add(content);
        return draft.Content.Count > 0 ? draft : null;
    }

    /// <summary>"The paper, quoting sources, had reported a raid": who cites stands before the participle, the verb behind it.</summary>
    private Draft? Behind(int verb, IReadOnlyList<Draft> found) =>
        found.FirstOrDefault(draft => draft.Content.Count > 0 && draft.Source.Start < _sentence[verb].Span.Start && draft.Cue.Start > _sentence[verb].Span.Start);

    /// <summary>One cites a ministry, witnesses or a report; whoever cites "repeated violations" gives a reason.</summary>
    private bool IsVoice(Voice cited) =>
        _sentence[cited.Head] is { Upos: Upos.Propn } || Roles.Any(role => words.Is(_sentence[cited.Head].Lemma, role));

    /// <summary>What stands before ", the agency reports, citing".</summary>
    private Span? Reported(int verb)
    {
        for (var i = verb - 1; i > 1 && i >= verb - Reach; i--)
        {
            if (!words.Is(_sentence[i].Lemma, SayingRole.Say)) continue;
            for (var comma = i - 1; comma > 0; comma--)
                if (_sentence.Is(comma, ",")) return tree.SpanOf(0, comma - 1);
        }

        return null;
    }
}
