using Microsoft.AspNetCore.Antiforgery;
using Panj.Server.Markup;
using Panj.Server.SigningIn;

namespace Panj.Server.Hosting;

/// <summary>Forms that only pages of this server can send: each carries a token that belongs to a cookie of the same browser.</summary>
internal static class Forms
{
    /// <summary>Name of the hidden field.</summary>
    public const string Field = "form-token";

    /// <summary>Bytes of a form beyond which it is refused.</summary>
    public const int MostBytes = 64 * 1024;

    public static void Configure(AntiforgeryOptions options)
    {
        options.FormFieldName = Field;
        options.Cookie.Name = "panj-form";
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.HttpOnly = true;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.SuppressXFrameOptionsHeader = true;
    }

    /// <summary>The hidden field for a page that is being answered; sets the cookie that belongs to it.</summary>
    public static Html Token(HttpContext context)
    {
        var tokens = context.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context);
        return Html.Of($"""<input type="hidden" name="{tokens.FormFieldName}" value="{tokens.RequestToken}">""");
    }

    /// <summary>Lets only forms of this server through, and those of programs with a token: no page can make a browser send one.</summary>
    public static async ValueTask<object?> GuardAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var context = call.HttpContext;
        if (!context.Request.HasFormContentType) return Problems.Of(context, StatusCodes.Status415UnsupportedMediaType, Words.Problem_NotAForm, Words.Problem_SendAsForm);
        if (Gate.IsByToken(context.User)) return await next(call);
        return await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context)
            ? await next(call)
            : Problems.Of(context, StatusCodes.Status400BadRequest, Words.Problem_ForeignForm, Words.Problem_FormFromElsewhere);
    }
}
