using System.Globalization;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Exchange;
using Panj.Picture.Operations;
using Panj.Server.Api;
using Panj.Server.Hosting;
using Panj.Server.Markup;
using Panj.Server.Pages;
using Panj.Server.SigningIn;
using Panj.Server.Verdicts;
using Panj.Server.Views;

namespace Panj.Server.Routes;

/// <summary>What persons decide about events: forms that decide, and the list of what was decided.</summary>
internal static class DecisionRoutes
{
    /// <summary>Events that are looked up for one decision, which is refused where it names more than it may.</summary>
    private const int MostNamed = 100;

    private delegate Task<Verdict> Deed(PictureView picture, EventRow row, (IFormCollection Form, Signature Signature) sent, CancellationToken cancellation);

    public static void MapDecisions(this WebApplication app)
    {
        app.MapGet("/decisions", PageAsync).Tells("What persons decided, latest first", Media.Page, (IReadOnlyList<Parameter>)[new("before", "Only decisions of lower numbers") { IsNumber = true }, Asked.Done]);
        app.MapGet("/decisions.json", TwinAsync).Tells("What persons decided, oldest first", Media.Json);
        if (app.Services.GetService<DecisionDesk>() is not { } desk) return;
        var forms = app.MapGroup("").AddEndpointFilter(Forms.GuardAsync).RequireAuthorization(Policies.Editor);
        forms.MapDeed("confirm", "Says that an event was checked and holds", [], (picture, row, sent, cancellation) => desk.ConfirmAsync(picture, row, sent.Signature, cancellation));
        forms.MapDeed("hide", "Says that an event is not to be shown", [], (picture, row, sent, cancellation) => desk.HideAsync(picture, row, sent.Signature, cancellation));
        forms.MapDeed("merge", "Says that events are one", [new("with", "Identity of another event; may be given several times"), new("other", "Identity of another event")], (picture, row, sent, cancellation) => desk.MergeAsync(picture, row, Named(sent.Form, "with", "other"), sent.Signature, cancellation));
        forms.MapDeed("split", "Says that some reports of an event tell another one", [new("report", "ARTICLE#0 for its first report; may be given several times")], (picture, row, sent, cancellation) => desk.SplitAsync(picture, row, Named(sent.Form, "report"), sent.Signature, cancellation));
        forms.MapPost("/decisions/{number:int}/undo", UndoAsync).Takes("Lets a decision no longer count", Asked.Reason);
    }

    private static void MapDeed(this RouteGroupBuilder forms, string name, string summary, Parameter[] fields, Deed deed) => forms.MapPost("/events/{id}/" + name, async (HttpContext context, PictureParts parts, string id) =>
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var picture = await parts.ViewAsync(new EventQuestion { Ids = [id, .. Named(form, "with", "other").Take(MostNamed)] }, context.RequestAborted);
        if (picture.Row(id) is not { } row)
            return Problems.Of(context, StatusCodes.Status404NotFound, Words.Problem_EventChanged, Words.Problem_FindEventAgain);
        return await AnswerAsync(context, parts, await deed(picture, row, (form, Signed(form, context)), context.RequestAborted));
    }).Takes(summary, [.. fields, Asked.Reason]);

    private static async Task<IResult> UndoAsync(HttpContext context, PictureParts parts, DecisionDesk desk, int number)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var decided = await parts.OperationsAsync(context.RequestAborted);
        return await AnswerAsync(context, parts, await desk.UndoAsync(decided, number, Signed(form, context), context.RequestAborted));
    }

    private static Signature Signed(IFormCollection form, HttpContext context) =>
        new(Visitors.NameOf(context), form["reason"].ToString().Trim() is { Length: > 0 } reason ? reason : null);

    private static string[] Named(IFormCollection form, params string[] fields) =>
        [.. fields.SelectMany(field => form[field]).OfType<string>().Select(value => value.Trim()).Where(value => value.Length > 0)];

    /// <summary>To the event as it is now, so that loading the page again decides nothing twice; to the list of decisions where it is not shown any more.</summary>
    private static async Task<IResult> AnswerAsync(HttpContext context, PictureParts parts, Verdict verdict)
    {
        if (verdict.Kept is not { } kept) return Problems.Of(context, StatusCodes.Status400BadRequest, Words.Problem_NothingDecided, verdict.Refusal);
        var done = QueryString.Create("done", kept.Number.ToString(CultureInfo.InvariantCulture)).ToUriComponent();
        return new SeeOtherResult((await EventOfAsync(kept, parts, context.RequestAborted) is { } row ? row.Address : "/decisions") + done);
    }

    /// <summary>The event that a decision is about; of an undoing, that of the decision it undoes.</summary>
    private static async Task<EventRow?> EventOfAsync(Operation operation, PictureParts parts, CancellationToken cancellation)
    {
        var decided = await parts.OperationsAsync(cancellation);
        var about = operation;
        while (about.Undoes is { } undone && decided.FirstOrDefault(earlier => earlier.Number == undone) is { } earlier) about = earlier;
        ReportAnchor[] anchors = [.. about.Kind == OperationKind.Split ? about.Sides[^1] : about.Sides.SelectMany(side => side)];
        var picture = await parts.ArticlesAsync([.. anchors.Select(anchor => anchor.ArticleId).Distinct(StringComparer.Ordinal)], cancellation);
        return anchors.Select(picture.RowOf).FirstOrDefault(row => row is not null);
    }

    private static async Task<IResult> PageAsync(HttpContext context, PictureParts parts, Visitors visitors)
    {
        var decided = await parts.OperationsAsync(context.RequestAborted);
        var shown = DecisionPage.Shown(decided, Before(context.Request.Query));
        var picture = await parts.ArticlesAsync([.. shown.SelectMany(o => o.Sides).SelectMany(side => side).Select(anchor => anchor.ArticleId).Distinct(StringComparer.Ordinal)], context.RequestAborted);
        return new HtmlResult(DecisionPage.Of(shown, picture, visitors.Of(context)));
    }

    private static int Before(IQueryCollection query) =>
        int.TryParse(query["before"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;

    private static async Task<IResult> TwinAsync(HttpContext context, PictureParts parts)
    {
        var revision = await parts.RevisionAsync(context.RequestAborted);
        var decided = await parts.OperationsAsync(context.RequestAborted);
        var counting = ActiveOperations.Of(decided).Select(operation => operation.Number).ToHashSet();
        return Fresh.Of(context, $"{revision}", Media.Json, stream => OperationJson.Write(stream, decided, counting));
    }
}
