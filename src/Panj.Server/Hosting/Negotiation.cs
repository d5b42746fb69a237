using System.Collections.Frozen;
using Microsoft.Net.Http.Headers;
using Panj.Server.Api;

namespace Panj.Server.Hosting;

/// <summary>
/// Answers who asks the address of a page for data with the twin of that page: whichever stand behind its address (.json, .csv), the one that Accept prefers. Routes say
/// nothing of it: a twin is found by its address.
/// </summary>
internal sealed class Negotiation(RequestDelegate next, EndpointDataSource routes)
{
    /// <summary>The page whose data is that of the root.</summary>
    private const string Workbench = "/events";

    private static readonly string s_page = TypeOf(Media.Page);

    private readonly Lazy<FrozenDictionary<string, Offer[]>> _twins = new(() => TwinsOf(routes));

    /// <param name="Extension">What stands behind the address of the page.</param>
    /// <param name="Types">Media types that it answers to.</param>
    private sealed record Offer(string Extension, IReadOnlyList<string> Types);

    public Task InvokeAsync(HttpContext context)
    {
        var page = context.GetEndpoint();
        if (!HttpMethods.IsGet(context.Request.Method) || page?.Metadata.GetMetadata<Description>() is not { ContentType: Media.Page } described || !_twins.Value.TryGetValue(PatternOf(page), out var twins)) return next(context);
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        if (Preferred([.. context.Request.GetTypedHeaders().Accept], twins) is { } twin) Lead(context, twin, described);
        return next(context);
    }

    /// <summary>Parameters that the page of a request knows which is answered by its twin; none for any other request.</summary>
    public static IEnumerable<Parameter> OfPage(HttpContext context) => context.Items[typeof(Negotiation)] is Description page ? page.Query : [];

    /// <summary>Whoever routes next finds the twin.</summary>
    private static void Lead(HttpContext context, Offer twin, Description page)
    {
        context.Items[typeof(Negotiation)] = page;
        context.Request.Path = (context.Request.Path == "/" ? Workbench : context.Request.Path.Value) + twin.Extension;
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
    }

    /// <summary>The twin that is asked for; null for the page, which is given to who asks for nothing in particular or for nothing that there is.</summary>
    private static Offer? Preferred(MediaTypeHeaderValue[] accepted, Offer[] twins) =>
        twins.Prepend(null).MaxBy(offer => (offer?.Types ?? [s_page]).Max(type => Wish(accepted, type)));

    /// <summary>How much a type is wished for: by its weight, then by how exactly it is named, then by how early.</summary>
    private static (double Quality, int Exactness, int Place) Wish(MediaTypeHeaderValue[] accepted, string type) => accepted
        .Select((range, place) => (Range: range, Wish: (Quality: range.Quality ?? 1, Exactness: Exactness(range, type), Place: -place)))
        .Where(one => one.Wish.Exactness > 0).OrderByDescending(one => one.Wish.Exactness).Take(1).Where(one => one.Wish.Quality > 0).Select(one => one.Wish).FirstOrDefault();

    private static int Exactness(MediaTypeHeaderValue range, string type)
    {
        if (range.MatchesAllTypes) return 1;
        if (range.MatchesAllSubTypes) return type.StartsWith(range.Type + "/", StringComparison.OrdinalIgnoreCase) ? 2 : 0;
        return range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase) ? 3 : 0;
    }

    private static FrozenDictionary<string, Offer[]> TwinsOf(EndpointDataSource routes)
    {
        var known = routes.Endpoints.Where(route => route.Metadata.GetMetadata<Description>() is not null && route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(HttpMethods.Get) == true)
            .Select(route => (Pattern: PatternOf(route), Type: TypeOf(route.Metadata.GetRequiredMetadata<Description>().ContentType))).ToArray();
        return known.Where(route => route.Type == s_page)
            .Select(page => (page.Pattern, Twins: known.Where(route => IsTwin(page.Pattern, route.Pattern)).Select(twin => OfferOf(twin.Pattern[page.Pattern.Length..], twin.Type)).ToArray()))
            .DistinctBy(page => page.Pattern).Where(page => page.Twins.Length > 0).ToFrozenDictionary(page => page.Pattern, page => page.Twins, StringComparer.Ordinal);
    }

    private static bool IsTwin(string page, string route) => route.StartsWith(page + ".", StringComparison.Ordinal) && route.IndexOfAny(['/', '{'], page.Length) < 0;

    /// <summary>A feed written as JSON is JSON, too.</summary>
    private static Offer OfferOf(string extension, string type) => new(extension, extension == ".json" ? [type, TypeOf(Media.Json)] : [type]);

    /// <summary>A name that may hold slashes is the same name behind which a format stands.</summary>
    private static string PatternOf(Endpoint route) => route is RouteEndpoint { RoutePattern.RawText: { } pattern } ? (pattern == "/" ? Workbench : pattern.Replace("{**", "{", StringComparison.Ordinal)) : "";

    private static string TypeOf(string contentType) => contentType.Split(';')[0];
}
