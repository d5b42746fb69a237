using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
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

    public static void Configure(OpenApiOptions options)
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = route => route.ActionDescriptor.EndpointMetadata.OfType<Description>().Any();
        options.AddDocumentTransformer((document, _, _) => Describe(document));
        options.AddOperationTransformer((operation, context, _) => Describe(operation, context.Description.ActionDescriptor.EndpointMetadata));
    }

    private static Task Describe(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Panj",
            Version = typeof(OpenApi).Assembly.GetName().Version?.ToString(2) ?? "",
            Description = "A sourced picture of a border. Errors are problem details (RFC 9457). Data carries an ETag and answers If-None-Match. Where the server has accounts, send a token of panj token add.",
        };
        document.Servers?.Clear();
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Bearer] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "A token of panj token add" },
        };
        return Task.CompletedTask;
    }

    private static Task Describe(OpenApiOperation operation, IList<object> metadata)
    {
        var told = metadata.OfType<Description>().Last();
        operation.Summary = told.Summary;
        operation.Tags = null;
        operation.Parameters = [.. operation.Parameters ?? [], .. told.Query.Select(Query)];
        operation.RequestBody = told.Form is { } fields ? Form(fields) : null;
        operation.Responses = new OpenApiResponses
        {
            [told.Status.ToString(CultureInfo.InvariantCulture)] = told.Status == StatusCodes.Status303SeeOther
                ? new OpenApiResponse { Description = "Done; see the page in Location" }
                : new OpenApiResponse { Description = "What was asked for", Content = new Dictionary<string, OpenApiMediaType> { [told.ContentType.Split(';')[0]] = new OpenApiMediaType() } },
            ["default"] = new OpenApiResponse { Description = "What went wrong, in words", Content = new Dictionary<string, OpenApiMediaType> { [Media.Problem] = new OpenApiMediaType() } },
        };
        if (metadata.OfType<IAllowAnonymous>().Any()) return Task.CompletedTask;
        var role = metadata.OfType<IAuthorizeData>().Select(needed => needed.Policy).LastOrDefault(policy => policy is not null) ?? Slug.Of(UserRole.Viewer);
        operation.Extensions = new Dictionary<string, IOpenApiExtension> { [RoleExtension] = new JsonNodeExtension(JsonValue.Create(role)) };
        return Task.CompletedTask;
    }

    private static OpenApiParameter Query(Parameter asked) => new() { Name = asked.Name, In = ParameterLocation.Query, Description = asked.Meaning, Schema = Schema(asked) };

    private static OpenApiSchema Schema(Parameter asked) => new() { Type = asked.IsNumber ? JsonSchemaType.Integer : JsonSchemaType.String };

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
