using System.Globalization;
using Panj.Events;
using Panj.Exchange;
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
    private delegate Task<Verdict> Deed(PictureView picture, EventRow row, (IFormCollection Form, Signature Signature) sent, CancellationToken cancellation);

    public static void MapDecisions(this WebApplication app)
    {
        app.MapGet("/decisions", PageAsync).Tells("What persons decided, latest first", Media.Page, (IReadOnlyList<Parameter>)[new("before", "Only decisions of lower numbers") { IsNumber = true }]);
        app.MapGet("/decisions.json", TwinAsync).Tells("What persons decided, oldest first", Media.Json);
        if (app.Services.GetService<DecisionDesk>() is not { } desk) return;
        var forms = app.MapGroup("").AddEndpointFilter(Forms.GuardAsync).RequireAuthorization(Policies.Editor);
        forms.MapDeed("confirm", "Says that an event was checked and holds", [], (picture, row, sent, cancellation) => desk.ConfirmAsync(picture, row, sent.Signature, cancellation));
        forms.MapDeed("hide", "Says that an event is not to be shown", [], (picture, row, sent, cancellation) => desk.HideAsync(picture, row, sent.Signature, cancellation));
        forms.MapDeed("merge", "Says that events are one", [new("with", "Identity of another event; may be given several times"), new("other", "Identity of another event")], (picture, row, sent, cancellation) => desk.MergeAsync(picture, row, Named(sent.Form, "with", "other"), sent.Signature, cancellation));
        forms.MapDeed("split", "Says that some reports of an event tell another one", [new("report", "ARTICLE#0 for its first report; may be given several times")], (picture, row, sent, cancellation) => desk.SplitAsync(picture, row, Named(sent.Form, "report"), sent.Signature, cancellation));
        forms.MapPost("/decisions/{number:int}/undo", UndoAsync).Takes("Lets a decision no longer count", Asked.Reason);
    }

    private static void MapDeed(this RouteGroupBuilder forms, string name, string summary, Parameter[] fields, Deed deed) => forms.MapPost("/events/{id}/" + name, async (HttpContext context, CurrentPicture current, string id) =>
    {
        var picture = await current.GetAsync(context.RequestAborted);
        if (picture.Row(id) is not { } row)
            return Problems.Of(context, StatusCodes.Status404NotFound, "The event has changed", "Since the page was loaded the event was merged, hidden, or told by more articles. Nothing was decided. Find it again in the list.");
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        return await AnswerAsync(context, current, await deed(picture, row, (form, Signed(form, context)), context.RequestAborted));
    }).Takes(summary, [.. fields, Asked.Reason]);

    private static async Task<IResult> UndoAsync(HttpContext context, CurrentPicture current, DecisionDesk desk, int number)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var picture = await current.GetAsync(context.RequestAborted);
        return await AnswerAsync(context, current, await desk.UndoAsync(picture, number, Signed(form, context), context.RequestAborted));
    }

    private static Signature Signed(IFormCollection form, HttpContext context) =>
        new(Visitors.NameOf(context), form["reason"].ToString().Trim() is { Length: > 0 } reason ? reason : null);

    private static string[] Named(IFormCollection form, params string[] fields) =>
        [.. fields.SelectMany(field => form[field]).OfType<string>().Select(value => value.Trim()).Where(value => value.Length > 0)];

    /// <summary>To the event as it is now, so that loading the page again decides nothing twice; to the list of decisions where it is not shown any more.</summary>
    private static async Task<IResult> AnswerAsync(HttpContext context, CurrentPicture current, Verdict verdict)
    {
        if (verdict.Kept is not { } kept) return Problems.Of(context, StatusCodes.Status400BadRequest, "Nothing was decided", verdict.Refusal);
        var picture = await current.GetAsync(context.RequestAborted);
        var done = QueryString.Create("done", kept.Number.ToString(CultureInfo.InvariantCulture)).ToUriComponent();
        return new SeeOtherResult((EventOf(kept, picture)?.Address ?? "/decisions") + done);
    }

    /// <summary>The event that a decision is about; of an undoing, that of the decision it undoes.</summary>
    private static EventRow? EventOf(Operation operation, PictureView picture)
    {
        var about = operation;
        while (about.Undoes is { } undone && picture.Operations.FirstOrDefault(earlier => earlier.Number == undone) is { } earlier) about = earlier;
        var anchors = about.Kind == OperationKind.Split ? about.Sides[^1] : about.Sides.SelectMany(side => side);
        return anchors.Select(picture.RowOf).FirstOrDefault(row => row is not null);
    }

    private static async Task<IResult> PageAsync(HttpContext context, CurrentPicture current, Visitors visitors)
    {
        var picture = await current.GetAsync(context.RequestAborted);
        return new HtmlResult(DecisionPage.Of(picture, Before(context.Request.Query), visitors.Of(context)));
    }

    private static int Before(IQueryCollection query) =>
        int.TryParse(query["before"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;

    private static async Task<IResult> TwinAsync(HttpContext context, CurrentPicture current)
    {
        var picture = await current.GetAsync(context.RequestAborted);
        var counting = picture.Operations.Where(picture.Counts).Select(operation => operation.Number).ToHashSet();
        return Fresh.Of(context, $"{picture.Revision}", Media.Json, stream => OperationJson.Write(stream, picture.Operations, counting));
    }
}
