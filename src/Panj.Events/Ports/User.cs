namespace Panj.Events.Ports;

/// <summary>One who may sign in.</summary>
/// <param name="Name">The name, which stands under what they decide.</param>
/// <param name="Role">The most they may do.</param>
/// <param name="Password">Hash of the password, with its salt; never the password.</param>
/// <param name="Added">When the account was made.</param>
public sealed record User(string Name, UserRole Role, string Password, DateTimeOffset Added);
