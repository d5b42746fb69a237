using System.Globalization;
using Panj.Server.SigningIn;
using Panj.Server.Views;

namespace Panj.Server.Hosting;

/// <summary>Tells who looks at a page.</summary>
internal sealed class Visitors(PanjServerOptions options)
{
    /// <summary>The name under decisions made over a request.</summary>
    public static string NameOf(HttpContext context) => context.User.Identity?.Name ?? throw new InvalidOperationException("Nobody was let in.");

    /// <summary>The visitor for a page with forms.</summary>
    public Visitor Of(HttpContext context) => !MayDecide(context)
        ? Visitor.Nobody
        : new Visitor { Name = NameOf(context), MayDecide = true, FormToken = Forms.Token(context), Done = Done(context.Request.Query) };

    /// <summary>True where decisions of who asks are taken.</summary>
    public bool MayDecide(HttpContext context) => options.Operations is not null && context.User.IsInRole(Policies.Editor);

    private static int? Done(IQueryCollection query) => int.TryParse(query["done"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
