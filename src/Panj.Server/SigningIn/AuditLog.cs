using Panj.Server.Hosting;

namespace Panj.Server.SigningIn;

/// <summary>Notes who did what, where the store keeps accounts; what persons decide about events is kept with the events.</summary>
internal sealed class AuditLog(PanjServerOptions options)
{
    /// <summary>Notes a deed of who asks.</summary>
    public Task NoteAsync(HttpContext context, string deed, string about = "") => NoteAsync(context, Visitors.NameOf(context), deed, about);

    /// <summary>Notes a deed of somebody.</summary>
    public async Task NoteAsync(HttpContext context, string who, string deed, string about)
    {
        if (options.Users is { } record) await record.NoteAsync(who, deed, about, context.RequestAborted);
    }
}
