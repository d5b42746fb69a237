using Microsoft.AspNetCore.Authorization;
using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Server.SigningIn;

/// <summary>What one must be to use a route. A route that says nothing needs a viewer.</summary>
internal static class Policies
{
    public const string Analyst = "analyst";
    public const string Editor = "editor";
    public const string Admin = "admin";

    public static void Configure(AuthorizationOptions options)
    {
        foreach (var role in Enum.GetValues<UserRole>().Select(Slug.Of)) options.AddPolicy(role, policy => policy.RequireRole(role));
        options.FallbackPolicy = options.DefaultPolicy = new AuthorizationPolicyBuilder().RequireRole(Slug.Of(UserRole.Viewer)).Build();
    }
}
