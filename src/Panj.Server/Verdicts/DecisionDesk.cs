using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Operations;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Verdicts;

/// <summary>Takes decisions about events of a picture and keeps them; what cannot be decided is refused in words and changes nothing.</summary>
internal sealed class DecisionDesk(IOperationStore operations)
{
    /// <summary>Characters of a reason beyond which a decision is refused.</summary>
    public const int LongestReason = 500;

    /// <summary>Events that one decision merges at most.</summary>
    private const int MostMerged = 50;

    public Task<Verdict> ConfirmAsync(PictureView picture, EventRow row, Signature signature, CancellationToken cancellation) =>
        KeepAsync(Deciding.Confirm(picture.Picture, row.Event, signature.By, signature.Reason), signature, cancellation);

    public Task<Verdict> HideAsync(PictureView picture, EventRow row, Signature signature, CancellationToken cancellation) =>
        KeepAsync(Deciding.Hide(picture.Picture, row.Event, signature.By, signature.Reason), signature, cancellation);

    /// <summary>Says that an event and others are one.</summary>
    public async Task<Verdict> MergeAsync(PictureView picture, EventRow row, IReadOnlyList<string> others, Signature signature, CancellationToken cancellation)
    {
        string[] ids = [.. others.Distinct(StringComparer.Ordinal).Where(id => id != row.Event.Id)];
        if (ids.Length == 0) return Verdict.Refused(Words.Problem_NoOtherEvent);
        if (ids.Length >= MostMerged) return Verdict.Refused(PlainText.Format(Words.Problem_TooManyMerged, MostMerged));
        var found = ids.Select(picture.Row).ToArray();
        if (Array.IndexOf(found, null) is >= 0 and var at) return Verdict.Refused(PlainText.Format(Words.Problem_NoSuchEvent, ids[at]));
        var operation = Deciding.Merge(picture.Picture, [row.Event, .. found.OfType<EventRow>().Select(other => other.Event)], signature.By, signature.Reason);
        return await KeepAsync(operation, signature, cancellation);
    }

    /// <summary>Says that some reports of an event tell another one.</summary>
    public async Task<Verdict> SplitAsync(PictureView picture, EventRow row, IReadOnlyList<string> reports, Signature signature, CancellationToken cancellation)
    {
        var sides = Account.AllOf(row.Event, picture).ToLookup(account => reports.Contains(account.Key, StringComparer.Ordinal), account => account.Reference);
        if (!sides[true].Any()) return Verdict.Refused(Words.Problem_NoReportChosen);
        if (!sides[false].Any()) return Verdict.Refused(Words.Problem_AllReportsChosen);
        return await KeepAsync(Deciding.Split(picture.Picture, sides, signature.By, signature.Reason), signature, cancellation);
    }

    /// <summary>Lets a decision no longer count, or, of an undoing, count again.</summary>
    public async Task<Verdict> UndoAsync(IReadOnlyList<Operation> decided, int number, Signature signature, CancellationToken cancellation) =>
        decided.Any(operation => operation.Number == number)
            ? await KeepAsync(Deciding.Undo(number, signature.By, signature.Reason), signature, cancellation)
            : Verdict.Refused(PlainText.Format(Words.Problem_NoSuchDecision, number));

    private async Task<Verdict> KeepAsync(Operation operation, Signature signature, CancellationToken cancellation) => signature.Reason?.Length > LongestReason
        ? Verdict.Refused(PlainText.Format(Words.Problem_LongReason, LongestReason))
        : new Verdict(await operations.AppendAsync(operation, cancellation), "");
}
