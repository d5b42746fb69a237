using Panj.Events.Ports;
using Panj.Server.Api;
using Panj.Server.Hosting;
using Panj.Server.Markup;
using Panj.Server.Pages;
using Panj.Server.SigningIn;

namespace Panj.Server.Routes;

/// <summary>Views that persons keep: a page's address under a name of their own.</summary>
internal static class ViewRoutes
{
    /// <summary>Characters of an address.</summary>
    private const int LongestAddress = 2_000;

    /// <summary>Views of one person.</summary>
    private const int MostViews = 200;

    /// <summary>Pages that answer a question.</summary>
    private static readonly string[] s_pages = ["/events", "/brief", "/calendar", "/search", "/theatre", "/trends"];

    public static void MapViews(this WebApplication app)
    {
        if (app.Services.GetService<IViewStore>() is null) return;
        app.MapGet("/views", PageAsync).Tells("The views that one keeps", Media.Page, (IReadOnlyList<Parameter>)[new("save", "Path and query of a page to keep")]);
        app.MapGet("/views.json", JsonAsync).Tells("The views that one keeps", Media.Json);
        var forms = app.MapGroup("").AddEndpointFilter(Forms.GuardAsync).RequireAuthorization(Policies.Analyst);
        forms.MapPost("/views", KeepAsync).Takes("Keeps a view; one of the same name is replaced", new("name", "What it is called"), new("address", "Path and query of its page"));
        forms.MapPost("/views/forget", ForgetAsync).Takes("Forgets a view", new Parameter("name", "What it is called"));
    }

    private static async Task<IResult> PageAsync(HttpContext context, IViewStore store)
    {
        var save = context.Request.Query["save"].ToString();
        var views = await store.OfAsync(Visitors.NameOf(context), context.RequestAborted);
        return new HtmlResult(ViewPage.Of(views, IsPage(save) ? save : "", context.User.IsInRole(Policies.Analyst) ? Forms.Token(context) : null));
    }

    private static async Task<IResult> JsonAsync(HttpContext context, IViewStore store) =>
        JsonBody.Of(context, (await store.OfAsync(Visitors.NameOf(context), context.RequestAborted)).Select(view => new { view.Name, view.Address }));

    private static async Task<IResult> KeepAsync(HttpContext context, IViewStore store, AuditLog audit)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (name, address, owner) = (form["name"].ToString().Trim(), form["address"].ToString(), Visitors.NameOf(context));
        if (name.Length is 0 or > ViewPage.LongestName) return Refused(context, PlainText.Format(Words.Problem_ViewName, ViewPage.LongestName));
        if (!IsPage(address)) return Refused(context, PlainText.Format(Words.Problem_OnlyPages, string.Join(", ", s_pages)));
        var kept = await store.OfAsync(owner, context.RequestAborted);
        if (kept.Count >= MostViews && kept.All(view => view.Name != name)) return Refused(context, PlainText.Format(Words.Problem_TooManyViews, MostViews));
        await store.KeepAsync(new SavedView(owner, name, address), context.RequestAborted);
        await audit.NoteAsync(context, "view kept", name);
        return new SeeOtherResult("/views");
    }

    private static async Task<IResult> ForgetAsync(HttpContext context, IViewStore store, AuditLog audit)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var name = form["name"].ToString();
        if (!await store.ForgetAsync(Visitors.NameOf(context), name, context.RequestAborted)) return Refused(context, Words.Problem_NoSuchView);
        await audit.NoteAsync(context, "view forgotten", name);
        return new SeeOtherResult("/views");
    }

    private static bool IsPage(string address) => address.Length <= LongestAddress && !address.Any(char.IsControl)
        && s_pages.Any(page => address.StartsWith(page, StringComparison.Ordinal) && (address.Length == page.Length || address[page.Length] is '?' or '/'));

    private static IResult Refused(HttpContext context, string why) => Problems.Of(context, StatusCodes.Status400BadRequest, Words.Problem_NothingKept, why);
}
