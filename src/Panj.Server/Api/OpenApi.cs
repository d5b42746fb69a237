using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Server.Api;

/// <summary>The description of the API (OpenAPI 3.1), made of the routes as they are mapped.</summary>
internal static class OpenApi
{
    public const string Address = "/openapi.json";

    /// <summary>Says of an operation which role one needs at least; absent where nobody has to sign in.</summary>
    public const string RoleExtension = "x-panj-role";

    private const string Bearer = "token";
    private const int BoxNumbers = 4;
    private const int BoxNumbersWithHeights = 6;

    private static readonly string s_least = Slug.Of(UserRole.Viewer);
    private static readonly string s_unchanged = Text(StatusCodes.Status304NotModified);

    public static void Configure(OpenApiOptions options)
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = route => route.ActionDescriptor.EndpointMetadata.OfType<Description>().Any();
        options.AddDocumentTransformer((document, _, _) => Describe(document));
        options.AddOperationTransformer((operation, context, _) => Describe(operation, context.Description));
    }

    private static Task Describe(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Panj",
            Version = typeof(OpenApi).Assembly.GetName().Version?.ToString(2) ?? "",
            Description = "A sourced picture of a border. Errors are problem details (RFC 9457). Data carries an ETag and answers If-None-Match. A page answers Accept with its twins: what stands at its address with .json, .csv or the like behind it. A parameter that a route does not know is refused. HEAD is answered where GET is. Where the server has accounts, send a token of panj token add.",
        };
        document.Servers?.Clear();
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Bearer] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "A token of panj token add" },
        };
        return Task.CompletedTask;
    }

    private static Task Describe(OpenApiOperation operation, ApiDescription route)
    {
        var metadata = route.ActionDescriptor.EndpointMetadata;
        var told = metadata.OfType<Description>().Last();
        operation.Summary = told.Summary;
        operation.Tags = null;
        operation.Parameters = [.. operation.Parameters ?? [], .. told.Query.Select(Query)];
        operation.RequestBody = told.Form is { } fields ? Form(fields) : null;
        var isOpen = metadata.OfType<IAllowAnonymous>().Any();
        var role = metadata.OfType<IAuthorizeData>().Select(needed => needed.Policy).LastOrDefault(policy => policy is not null) ?? s_least;
        operation.Responses = new OpenApiResponses { [Text(told.Status)] = Given(told) };
        foreach (var (status, meaning) in Refusals(told, route, isOpen ? null : role)) operation.Responses[status] = status == s_unchanged ? new OpenApiResponse { Description = meaning } : Problem(meaning);
        if (!isOpen) operation.Extensions = new Dictionary<string, IOpenApiExtension> { [RoleExtension] = new JsonNodeExtension(JsonValue.Create(role)) };
        return Task.CompletedTask;
    }

    private static OpenApiResponse Given(Description told) => told.Status == StatusCodes.Status303SeeOther
        ? new OpenApiResponse { Description = "Done; see the page in Location" }
        : new OpenApiResponse { Description = "What was asked for", Content = new Dictionary<string, OpenApiMediaType> { [told.ContentType.Split(';')[0]] = new OpenApiMediaType() } };

    private static OpenApiResponse Problem(string meaning) => new() { Description = meaning, Content = new Dictionary<string, OpenApiMediaType> { [Media.Problem] = new OpenApiMediaType() } };

    /// <summary>What else than the answer may come.</summary>
    private static IEnumerable<(string Status, string Meaning)> Refusals(Description told, ApiDescription route, string? role)
    {
        var isGet = route.HttpMethod == HttpMethods.Get;
        if (isGet && role is not null && told.ContentType is not (Media.Page or Media.News)) yield return (s_unchanged, "What If-None-Match names still holds");
        if (isGet || told.Form is not null) yield return (Text(StatusCodes.Status400BadRequest), isGet ? "A part of the question is not known or cannot be understood" : "A field cannot be understood, or the form is of elsewhere");
        if (role is not null) yield return (Text(StatusCodes.Status401Unauthorized), "Nobody is signed in, and there are accounts");
        if (role is not null && role != s_least) yield return (Text(StatusCodes.Status403Forbidden), "Not with this role");
        if (route.RelativePath?.Contains('{', StringComparison.Ordinal) == true) yield return (Text(StatusCodes.Status404NotFound), "There is nothing of this name");
        yield return (Text(StatusCodes.Status429TooManyRequests), "Asked too much at once; Retry-After says when to come back");
        yield return ("default", "What went wrong, in words");
    }

    private static string Text(int status) => status.ToString(CultureInfo.InvariantCulture);

    /// <summary>An area is one word with commas in it.</summary>
    private static OpenApiParameter Query(Parameter asked)
    {
        var parameter = new OpenApiParameter { Name = asked.Name, In = ParameterLocation.Query, Description = asked.Meaning, Schema = Schema(asked) };
        if (asked.IsBox) (parameter.Style, parameter.Explode) = (ParameterStyle.Form, false);
        return parameter;
    }

    private static OpenApiSchema Schema(Parameter asked)
    {
        if (asked.IsBox) return new() { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.Number }, MinItems = BoxNumbers, MaxItems = BoxNumbersWithHeights };
        if (!asked.IsNumber) return new() { Type = JsonSchemaType.String };
        return new() { Type = JsonSchemaType.Integer, Minimum = Bound(asked.Least), Maximum = Bound(asked.Most), Default = asked.Usual is { } usual ? JsonValue.Create(usual) : null };
    }

    private static string? Bound(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static OpenApiRequestBody Form(IEnumerable<Parameter> fields)
    {
        var properties = fields.ToDictionary(field => field.Name, IOpenApiSchema (field) => new OpenApiSchema { Type = JsonSchemaType.String, Description = field.Meaning });
        return new OpenApiRequestBody
        {
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["application/x-www-form-urlencoded"] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.Object, Properties = properties } },
            },
        };
    }
}
