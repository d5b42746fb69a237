using Panj.Events;
using Panj.Reading.Events.Arguments;

namespace Panj.Reading.Events.Retellings;

/// <summary>
/// Remembers on which day an official spoke: what else the same voice claims, promises or says is of that day. "A senior diplomat said on Friday" opens an
/// article whose next sentences name the diplomat.
/// </summary>
internal sealed class Sayings(TimeFrames frames)
{
    /// <summary>Sentences within which the official is named whom the article began without a name.</summary>
    private const int NamedWithin = 2;

    private Draft? _dated;
    private string? _voice;

    /// <summary>The report that dates what a draft says, null where nothing does.</summary>
    public Report? DayOf(Draft draft)
    {
        if (_dated is null || _voice is null || !IsOfSaying(draft) || draft.Report.When is not null || VoiceOf(draft) is not { } voice) return null;
        if (voice.Name == _voice) return _dated.Report;
        if (IsNamed(_voice) || !IsNamed(voice.Name) || frames.Gap(_dated, draft) is < 1 or > NamedWithin) return null;
        _voice = voice.Name;
        return _dated.Report;
    }

    /// <summary>Takes note of a draft whose day is that of its saying.</summary>
    public void TakeNote(Draft draft)
    {
        if (draft is not { IsHeadline: false, Report.When: not null } || !IsOfSaying(draft) || VoiceOf(draft) is not { } voice || TimeFinder.OfSaying(draft.Trigger) is not { When: { } said }) return;
        if (draft.Report.When.Value == said) (_dated, _voice) = (draft, voice.Name);
    }

    private static bool IsNamed(string name) => name.Length > 0 && char.IsUpper(name[0]);

    private static ChainLink? VoiceOf(Draft draft) => draft.Report.Chain is [.., { Kind: SourceKind.Official } voice] ? voice : null;

    /// <summary>What is real by being said: a claim of who holds what, a promise, a deal in the making, a statement.</summary>
    private static bool IsOfSaying(Draft draft) => draft.Report is
    { Kind: EventKind.Control, Status: EventStatus.Alleged } or { Kind: EventKind.Aid, Status: EventStatus.Pledged } or { Kind: EventKind.Agreement, Status: EventStatus.Planned } or { Kind: EventKind.Statement };
}
