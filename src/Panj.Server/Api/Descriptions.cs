namespace Panj.Server.Api;

/// <summary>Describes routes where they are mapped.</summary>
internal static class Descriptions
{
    /// <summary>A route that gives something.</summary>
    public static RouteHandlerBuilder Tells(this RouteHandlerBuilder route, string summary, string contentType, params IReadOnlyList<Parameter>[] query) =>
        route.WithMetadata(new Description(summary, contentType, [.. query.SelectMany(parameters => parameters)]));

    /// <summary>A route that takes a form and answers with the page of what it made.</summary>
    public static RouteHandlerBuilder Makes(this RouteHandlerBuilder route, string summary, params Parameter[] form) =>
        route.WithMetadata(new Description(summary, Media.Page, []) { Status = StatusCodes.Status201Created, Form = form });

    /// <summary>A route that takes a form and leads to a page that shows what came of it.</summary>
    public static RouteHandlerBuilder Takes(this RouteHandlerBuilder route, string summary, params Parameter[] form) =>
        route.WithMetadata(new Description(summary, Media.Page, []) { Status = StatusCodes.Status303SeeOther, Form = form });
}
